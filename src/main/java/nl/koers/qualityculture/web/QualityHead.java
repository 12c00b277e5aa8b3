package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.register.Partnership;
import nl.koers.ui.Shell.Link;

/// What every page of the room begins with: whose quality it is, and the way back.
///
/// @param works the reader works on it; others see only their own round or step
/// @param reads the reader works on it, or coordinates what it became (R53)
/// @param here what lies between the partnership and this page
public record QualityHead(Partnership partnership, boolean works, boolean reads, LocalDate today, List<Link> here) {
    /// Something new can begin here: not any more where it went on in another partnership (R53).
    public boolean begins() {
        return works && !partnership.isEnded();
    }

    public String href(String page) {
        return "/partnerschappen/" + partnership.id() + page;
    }

    public String name() {
        return partnership.shortName();
    }

    public List<Link> path() {
        var path = new ArrayList<Link>();
        path.add(new Link(plain("register.path.all"), "/partnerschappen"));
        path.add(new Link(partnership.name(), href("")));
        if (reads && !here.isEmpty()) {
            path.add(new Link(plain("quality.path"), href("/ambities")));
        } else if (reads) {
            path.add(new Link(plain("quality.path"), ""));
        }
        path.addAll(here);
        return List.copyOf(path);
    }
}
