package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.HoldingDay;
import nl.koers.ui.Message;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Step 5: the programme of the day, and that it was held (R05).
@Controller
class DayController {
    private final OprDesk desk;
    private final DayMaker maker;
    private final HoldingDay holding;

    DayController(OprDesk desk, DayMaker maker, HoldingDay holding) {
        this.desk = desk;
        this.maker = maker;
        this.holding = holding;
    }

    @GetMapping("/opr/{id}/dag")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(DayAccess.mayReadDay(Acting.viewer(), opr));
        model.addAttribute("page", maker.page(opr, Kept.from(model)));
        return "developmentreview/web/day";
    }

    @PostMapping("/opr/{id}/dag")
    public String hold(@PathVariable String id, RedirectAttributes next) {
        switch (Again.ifOvertaken(() -> holding.hold(OprDesk.idOf(id)))) {
            case Decision.Changed _ -> Message.done("opr.day.held").on(next);
            case Decision.Refused(var broken) -> Kept.refused(broken, "").on(next);
        }
        return "redirect:/opr/" + id + "/dag";
    }
}
