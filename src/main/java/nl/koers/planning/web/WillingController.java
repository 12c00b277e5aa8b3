package nl.koers.planning.web;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.SayingWilling;
import nl.koers.planning.Season;
import nl.koers.planning.web.WillingPage.Typed;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A coordinator says whether the partnership is willing to visit others; the Platform reads.
@Controller
class WillingController {
    private final WillingPages pages;
    private final SayingWilling saying;

    WillingController(WillingPages pages, SayingWilling saying) {
        this.pages = pages;
        this.saying = saying;
    }

    @GetMapping("/partnerschappen/{id}/bezoekbereid")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, Typed.nothing(), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/bezoekbereid")
    String say(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String schooljaar,
            @RequestParam(defaultValue = "") String bereid,
            @RequestParam(defaultValue = "") String opmerking,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(PlanningAccess.maySayWilling(Acting.viewer(), idOf(id)));
        var refusals = Refusals.none();
        if (schooljaar.isEmpty()) {
            refusals = refusals.and("schooljaar", "planning.willing.choose-season");
        }
        if (!bereid.equals("ja") && !bereid.equals("nee")) {
            refusals = refusals.and("bereid", "planning.willing.choose-answer");
        }
        if (!refusals.isEmpty()) {
            return page(id, new Typed(schooljaar, bereid, opmerking), refusals, model);
        }
        if (!saying.say(idOf(id), seasonOf(schooljaar), bereid.equals("ja"), opmerking, gezien)) {
            var meanwhile = Refusals.of("opmerking", "planning.willing.said-meanwhile");
            return page(id, new Typed(schooljaar, bereid, opmerking), meanwhile, model);
        }
        Message.done("planning.willing.said").on(next);
        return "redirect:/partnerschappen/" + id + "/bezoekbereid";
    }

    private static PartnershipId idOf(String id) {
        try {
            return new PartnershipId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    private static Season seasonOf(String typed) {
        try {
            return new Season(Integer.parseInt(typed));
        } catch (NumberFormatException e) {
            throw new NoSuchThing();
        }
    }

    private String page(String id, Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(idOf(id), typed, refusals));
        return "planning/web/willing";
    }
}
