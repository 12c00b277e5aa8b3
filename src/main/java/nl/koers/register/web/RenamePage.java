package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Partnership;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The Platform gives a partnership another name (R53).
public record RenamePage(Partnership partnership, Typed typed, Refusals refusals) {
    public record Typed(String id, String name, String shortName, String on, String reason) {}

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.rename.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/naam";
    }
}
