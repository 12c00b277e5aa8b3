package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.documents.PlacingDocuments;
import nl.koers.developmentreview.web.DocumentsPage.Line;
import nl.koers.developmentreview.web.DocumentsPage.Missing;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The documents of the host, what is missing, and placing them.
@Controller
class DocumentsController {
    private final OprDesk desk;
    private final Texts texts;
    private final PlacingDocuments placing;

    DocumentsController(OprDesk desk, Texts texts, PlacingDocuments placing) {
        this.desk = desk;
        this.texts = texts;
        this.placing = placing;
    }

    @GetMapping("/opr/{id}/documenten")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadDocuments(viewer, opr));
        var reflection = new Reflection(texts.all(opr.id().value()));
        var head = desk.head(opr, new Link(plain("opr.path.documents"), ""));
        model.addAttribute(
                "page",
                new DocumentsPage(
                        head,
                        lines(opr, viewer, head, reflection),
                        missing(opr, viewer, head, reflection),
                        OprAccess.mayActForHost(viewer, opr) && !opr.isGivenUp(),
                        opr.documents().placedOn(),
                        opr.documents().dueOn()));
        return "developmentreview/web/documents";
    }

    @PostMapping("/opr/{id}/documenten")
    public String place(@PathVariable String id, RedirectAttributes next) {
        switch (placing.place(OprDesk.idOf(id))) {
            case PlacingDocuments.Outcome.Placed _ ->
                Message.done("opr.documents.placed").on(next);
            case PlacingDocuments.Outcome.Incomplete(var empty) ->
                Message.refused(
                                "opr.documents.refused",
                                String.join(
                                        ", ",
                                        empty.stream()
                                                .map(DocumentsController::title)
                                                .toList()))
                        .on(next);
        }
        return "redirect:/opr/" + id + "/documenten";
    }

    private static List<Line> lines(Opr opr, Viewer viewer, OprHead head, Reflection reflection) {
        return ReflectionParts.ALL.stream()
                .filter(part -> OprAccess.mayReadPart(viewer, opr, part))
                .map(part -> line(opr, viewer, head, reflection, part))
                .toList();
    }

    private static Line line(Opr opr, Viewer viewer, OprHead head, Reflection reflection, ReflectionPart part) {
        int words = reflection.wordsIn(part);
        boolean mine = words == 0 && OprAccess.mayWriteReflection(viewer, opr, part);
        return new Line(
                title(part),
                head.href("/reflectie/" + part.key()),
                words > 0 ? "done" : mine ? "mine" : "later",
                plain(words > 0 ? "opr.documents.has-text" : mine ? "opr.documents.yours" : "opr.documents.empty"),
                words > 0 ? Words.counted("opr.documents.words", words) : plain("opr.documents.needs-text"),
                part.students() ? plain("opr.actor.students", head.hostName()) : head.hostName());
    }

    private static List<Missing> missing(Opr opr, Viewer viewer, OprHead head, Reflection reflection) {
        return !OprAccess.mayActForHost(viewer, opr)
                ? List.of()
                : reflection.emptyParts().stream()
                        .map(part -> new Missing(
                                plain(
                                        part.students()
                                                ? "opr.documents.missing-students"
                                                : "opr.documents.missing-part",
                                        title(part)),
                                head.href("/reflectie/" + part.key())))
                        .toList();
    }

    private static String title(ReflectionPart part) {
        return part.title().here();
    }
}
