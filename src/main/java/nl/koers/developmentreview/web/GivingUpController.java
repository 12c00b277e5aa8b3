package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.GivingUp;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Stopping a review, with a reason that all who take part read.
@Controller
class GivingUpController {
    private final OprDesk desk;
    private final GivingUp givingUp;

    GivingUpController(OprDesk desk, GivingUp givingUp) {
        this.desk = desk;
        this.givingUp = givingUp;
    }

    @GetMapping("/opr/{id}/stoppen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(OprAccess.mayGiveUp(Acting.viewer(), opr));
        model.addAttribute(
                "page", new GivingUpPage(desk.head(opr, new Link(plain("opr.path.give-up"), "")), Kept.from(model)));
        return "developmentreview/web/givingup";
    }

    @PostMapping("/opr/{id}/stoppen")
    public String giveUp(@PathVariable String id, @RequestParam String reden, RedirectAttributes next) {
        return switch (givingUp.giveUp(OprDesk.idOf(id), reden)) {
            case GIVEN_UP -> {
                Message.done("opr.give-up.done").on(next);
                yield "redirect:/opr/" + id;
            }
            case NO_REASON -> {
                new Kept(Map.of(), Refusals.of("reden", "opr.give-up.no-reason")).on(next);
                yield "redirect:/opr/" + id + "/stoppen";
            }
        };
    }
}
