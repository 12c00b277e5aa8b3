package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.record.Views;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The host sees who opened its documents, annexes and report (R93).
@Controller
class OpenedController {
    private final OprDesk desk;
    private final Views views;

    OpenedController(OprDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/opr/{id}/geopend")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(OprAccess.maySeeWhoOpened(Acting.viewer(), opr));
        var lines = views.of(opr.id().value()).stream()
                .map(it -> new OpenedPage.Line(
                        it.name(),
                        plain("opr.opened.part." + it.part()),
                        hour(it.last()),
                        hour(it.first()),
                        Words.counted("opr.opened.days", it.days())))
                .toList();
        var head = desk.head(
                opr,
                new Link(plain("opr.path.record"), "/opr/" + id + "/verloop"),
                new Link(plain("opr.path.opened"), ""));
        model.addAttribute("page", new OpenedPage(head, lines));
        return "developmentreview/web/opened";
    }

    /// "2 juni 2027, rond 14 uur"
    private static String hour(Instant at) {
        var there = at.atZone(Dates.PEOPLE);
        return plain("opr.opened.hour", Dates.longAgo(there.toLocalDate()), there.getHour());
    }
}
