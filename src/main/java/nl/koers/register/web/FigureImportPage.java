package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Partnership;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// What a file with figures would change; nothing of it is kept yet.
///
/// @param same how many rows say what stands there already
public record FigureImportPage(
        Partnership partnership, String fileName, List<Line> lines, int same, Refusals refusals) {
    /// @param carried the whole change, for the form that keeps it
    public record Line(String year, String what, String before, String after, String carried) {}

    public List<Link> path() {
        return List.of(
                new Link(plain("register.path.all"), "/partnerschappen"),
                new Link(partnership.name(), Addresses.of(partnership.id())),
                new Link(plain("register.figures"), Addresses.of(partnership.id()) + "/cijfers"),
                new Link(fileName, ""));
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + "/cijfers" + page;
    }
}
