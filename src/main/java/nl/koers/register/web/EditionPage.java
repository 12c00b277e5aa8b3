package nl.koers.register.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.internal.duo.Editions.Edition;
import nl.koers.ui.Shell.Link;

/// What an edition changed.
///
/// @param undoable it is the last one that stands
public record EditionPage(Edition edition, String title, boolean undoable, DifferenceList differences) {
    public List<Link> path() {
        return List.of(DuoPage.crumb(), new Link(title, ""));
    }

    public String what() {
        return plain(
                "register.duo.preview-of",
                edition.fileName(),
                counted("register.duo.rows", edition.rows()),
                plain("register.duo.kind." + edition.kind()));
    }
}
