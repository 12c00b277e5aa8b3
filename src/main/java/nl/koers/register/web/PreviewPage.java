package nl.koers.register.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Refresh;
import nl.koers.register.internal.duo.EditionConcepts.Concept;
import nl.koers.ui.Shell.Link;

/// What a file would change, before anything is stored.
///
/// @param stand of the register that this was held against
public record PreviewPage(Concept concept, Refresh refresh, int stand, DifferenceList differences) {
    public List<Link> path() {
        return List.of(DuoPage.crumb(), new Link(concept.fileName(), ""));
    }

    public String what() {
        return plain(
                "register.duo.preview-of",
                concept.fileName(),
                counted("register.duo.rows", refresh.rows()),
                plain("register.duo.kind." + concept.kind()));
    }

    public String href(String act) {
        return "/register/duo/klaar/" + concept.id() + act;
    }
}
