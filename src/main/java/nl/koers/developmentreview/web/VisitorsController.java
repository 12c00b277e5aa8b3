package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.InvitationRule;
import nl.koers.developmentreview.internal.panel.InvitingVisitor;
import nl.koers.developmentreview.internal.panel.TakingBackInvitation;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.developmentreview.web.VisitorsPage.Typed;
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

/// The host asks two partnerships to visit: one free choice, one from the shortlist.
@Controller
class VisitorsController {
    private final OprDesk desk;
    private final VisitorsPages pages;
    private final InvitingVisitor inviting;
    private final TakingBackInvitation takingBack;

    VisitorsController(OprDesk desk, VisitorsPages pages, InvitingVisitor inviting, TakingBackInvitation takingBack) {
        this.desk = desk;
        this.pages = pages;
        this.inviting = inviting;
        this.takingBack = takingBack;
    }

    @GetMapping("/opr/{id}/bezoekers")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, Typed.nothing(), Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/bezoekers/eerste")
    String inviteFirst(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String eerste,
            @RequestParam(defaultValue = "") String bericht1,
            Model model,
            RedirectAttributes next) {
        var typed = new Typed(eerste, bericht1, "", "");
        return invite(id, VisitorPlace.FIRST, "eerste", eerste, bericht1, typed, model, next);
    }

    @PostMapping("/opr/{id}/bezoekers/tweede")
    String inviteSecond(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tweede,
            @RequestParam(defaultValue = "") String bericht2,
            Model model,
            RedirectAttributes next) {
        var typed = new Typed("", "", tweede, bericht2);
        return invite(id, VisitorPlace.SECOND, "tweede", tweede, bericht2, typed, model, next);
    }

    @PostMapping("/opr/{id}/bezoekers/{place}/terugnemen")
    String takeBack(@PathVariable String id, @PathVariable String place, RedirectAttributes next) {
        desk.guard(id, PanelAccess::mayFormPanel);
        var which = List.of(VisitorPlace.values()).stream()
                .filter(it -> VisitorsPages.path(it).equals(place))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        switch (takingBack.takeBack(OprDesk.idOf(id), which)) {
            case TAKEN_BACK -> Message.done("opr.visitors.taken-back").on(next);
            case TOO_LATE -> Message.refused("opr.visitors.too-late").on(next);
        }
        return "redirect:/opr/" + id + "/bezoekers";
    }

    private String invite(
            String id,
            VisitorPlace place,
            String field,
            String chosen,
            String message,
            Typed typed,
            Model model,
            RedirectAttributes next) {
        desk.guard(id, PanelAccess::mayFormPanel);
        if (chosen.isEmpty()) {
            return page(id, typed, Refusals.of(field, "opr.visitors.choose-one"), model);
        }
        var partnership = new PartnershipId(OprDesk.idOf(chosen).value());
        return switch (inviting.invite(OprDesk.idOf(id), place, partnership, message)) {
            case InvitingVisitor.Outcome.Invited _ -> {
                Message.done("opr.visitors.invited").on(next);
                yield "redirect:/opr/" + id + "/bezoekers";
            }
            case InvitingVisitor.Outcome.Refused(var broken) -> page(id, typed, refusals(field, broken), model);
        };
    }

    private static Refusals refusals(String field, List<InvitationRule> broken) {
        var refusals = Refusals.none();
        for (var rule : broken) {
            refusals = refusals.and(field, "opr.visitors.rule." + rule);
        }
        return refusals;
    }

    private String page(String id, Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(id, typed, refusals));
        return "developmentreview/web/visitors";
    }
}
