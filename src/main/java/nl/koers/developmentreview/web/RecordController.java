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

    RecordController(OprDesk desk, DossierRecord record) {
        this.desk = desk;
        this.record = record;
    }

    @GetMapping("/opr/{id}/verloop")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadRecord(viewer, opr));
        boolean whole = OprAccess.mayActForHost(viewer, opr);
        var lines = record.of(opr.id().value()).stream()
                .map(entry -> new RecordPage.Line(
                        Dates.moment(entry.at()), entry.byName(), whole ? Acts.words(entry) : Acts.bare(entry)))
                .toList();
        model.addAttribute(
                "page", new RecordPage(desk.head(opr, new Link(plain("opr.path.record"), "")), whole, lines));
        return "developmentreview/web/record";
    }
}
