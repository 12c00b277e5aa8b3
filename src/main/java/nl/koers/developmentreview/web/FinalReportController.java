package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.developmentreview.internal.report.Sharing;
import nl.koers.ui.Message;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The final report at the address that can be given away, and what the host shares.
@Controller
class FinalReportController {
    private final OprDesk desk;
    private final ReportMaker maker;
    private final Sharing sharing;

    FinalReportController(OprDesk desk, ReportMaker maker, Sharing sharing) {
        this.desk = desk;
        this.maker = maker;
        this.sharing = sharing;
    }

    @GetMapping("/opr/{id}/eindverslag")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayReadFinalReport(viewer, opr));
        model.addAttribute("page", maker.finished(opr, viewer, Kept.none()));
        return "developmentreview/web/finalreport";
    }

    @PostMapping("/opr/{id}/delen")
    public String share(
            @PathVariable String id, @RequestParam Share wat, @RequestParam boolean aan, RedirectAttributes next) {
        sharing.share(OprDesk.idOf(id), wat, aan);
        Message.done("opr.share." + wat + (aan ? ".done" : ".undone")).on(next);
        return "redirect:/opr/" + id
                + switch (wat) {
                    case REPORT_WITH_PLATFORM, REPORT_WITH_ANYONE -> "/eindverslag";
                    case FOLLOW_UP_WITH_PANEL, FOLLOW_UP_WITH_PLATFORM -> "/opvolging";
                    case HELD_WITH_ANYONE -> "/bewijs";
                };
    }
}
