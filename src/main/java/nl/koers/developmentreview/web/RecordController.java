package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.record.DossierRecord;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The record of an OPR (R92): all of it for the host, for the Platform the acts without what they were about, for
/// the panel the own acts. The rows see to that.
@Controller
class RecordController {
    private final OprDesk desk;
    private final DossierRecord record;
    private final RecordedParts parts;

    RecordController(OprDesk desk, DossierRecord record, RecordedParts parts) {
        this.desk = desk;
        this.record = record;
        this.parts = parts;
    }

    @GetMapping("/opr/{id}/verloop")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadRecord(viewer, opr));
        boolean whole = OprAccess.mayActForHost(viewer, opr);
        var head = desk.head(opr, new Link(plain("opr.path.record"), ""));
        var lines = record.of(opr.id().value()).stream()
                .map(entry -> new RecordPage.Line(
                        Dates.moment(entry.at()),
                        Doer.of(entry),
                        whole ? Acts.words(entry) : Acts.bare(entry),
                        entry.content().isEmpty() || !OprAccess.mayReadEntry(viewer, opr, entry.by())
                                ? ""
                                : head.href("/verloop/" + entry.id())))
                .toList();
        model.addAttribute("page", new RecordPage(head, whole, lines));
        return "developmentreview/web/record";
    }

    /// One act, with what it was about as that was at the time.
    @GetMapping("/opr/{id}/verloop/{entry}")
    @Transactional(readOnly = true)
    public String entry(@PathVariable String id, @PathVariable String entry, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadRecord(viewer, opr));
        var found = record.find(OprDesk.idOf(entry).value())
                .filter(it -> it.dossier().equals(opr.id().value()))
                .filter(it -> OprAccess.mayReadEntry(viewer, opr, it.by()))
                .orElseThrow(NoSuchThing::new);
        var head = desk.head(
                opr,
                new Link(plain("opr.path.record"), "/opr/" + id + "/verloop"),
                new Link(plain("opr.path.entry"), ""));
        model.addAttribute(
                "page",
                new RecordEntryPage(
                        head,
                        Acts.words(found),
                        Doer.of(found),
                        found.byName().isEmpty() ? "" : Doer.roles(found),
                        Dates.moment(found.at()),
                        parts.of(found, head)));
        return "developmentreview/web/recordentry";
    }
}
