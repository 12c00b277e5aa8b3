package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.documents.HostDocuments;
import nl.koers.developmentreview.internal.documents.Missing;
import nl.koers.developmentreview.internal.documents.Placing;
import nl.koers.developmentreview.internal.documents.PlacingDocuments;
import nl.koers.developmentreview.internal.documents.PlacingRows;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The documents of the host, what is missing, and placing them.
@Controller
class DocumentsController {
    private final OprDesk desk;
    private final HostDocuments documents;
    private final PlacingRows placings;
    private final PlacingDocuments placing;

    DocumentsController(OprDesk desk, HostDocuments documents, PlacingRows placings, PlacingDocuments placing) {
        this.desk = desk;
        this.documents = documents;
        this.placings = placings;
        this.placing = placing;
    }

    @GetMapping("/opr/{id}/documenten")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DocumentsAccess.mayReadDocuments(viewer, opr));
        var head = desk.head(opr, new Link(plain("opr.path.documents"), ""));
        var there = documents.of(opr);
        var last = opr.documents().arePlaced() ? placings.latest(opr.id()) : Optional.<Placing>empty();
        var lines = new DocumentLines(opr, viewer, head, there, last);
        model.addAttribute(
                "page",
                new DocumentsPage(
                        head,
                        lines.lines(),
                        there.reflection().words(),
                        DocumentsAccess.mayReadReflection(viewer, opr)
                                ? opr.settings().reflectionWords()
                                : 0,
                        lines.missing(),
                        there.mark(),
                        DocumentsAccess.mayKeepDocuments(viewer, opr),
                        opr.documents().placedOn(),
                        opr.documents().dueOn(),
                        opr.documents().areLate(desk.today())));
        return "developmentreview/web/documents";
    }

    @PostMapping("/opr/{id}/documenten")
    public String place(
            @PathVariable String id, @RequestParam(defaultValue = "") String gezien, RedirectAttributes next) {
        switch (placing.place(OprDesk.idOf(id), gezien)) {
            case PlacingDocuments.Outcome.Placed _ ->
                Message.done("opr.documents.placed").on(next);
            case PlacingDocuments.Outcome.Incomplete(var missing) ->
                Message.refused("opr.documents.refused", names(missing)).on(next);
            case PlacingDocuments.Outcome.ChangedMeanwhile _ ->
                Message.refused("opr.documents.changed-meanwhile").on(next);
        }
        return "redirect:/opr/" + id + "/documenten";
    }

    private static String names(Missing missing) {
        return Stream.of(
                        missing.id().stream().map(IdWords::label),
                        missing.parts().stream().map(part -> part.title().here()),
                        missing.unexplained().stream(),
                        missing.doubled().stream()
                                .map(part -> plain(
                                        "opr.documents.double", part.title().here())))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }
}
