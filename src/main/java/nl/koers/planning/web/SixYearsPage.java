package nl.koers.planning.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.planning.VisitsMade;
import nl.koers.register.Partnership;
import nl.koers.ui.Shell.Link;

/// The six years of a partnership as a picture with its table.
public record SixYearsPage(Partnership partnership, SixYears drawing, int visited) {
    public List<Link> path() {
        return List.of(
                new Link(plain("planning.path.all"), "/partnerschappen"),
                new Link(partnership.name(), "/partnerschappen/" + partnership.id()),
                new Link(plain("planning.six.title"), ""));
    }

    public int norm() {
        return VisitsMade.NORM;
    }
}
