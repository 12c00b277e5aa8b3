package nl.koers.developmentreview.web;

import java.util.UUID;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.DeclaringTies;
import nl.koers.developmentreview.internal.panel.DescribingMember;
import nl.koers.developmentreview.internal.panel.LeavingPanel;
import nl.koers.developmentreview.web.MemberPage.Typed;
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

/// One member of the panel: experience, ties, leaving.
@Controller
class MemberController {
    private final OprDesk desk;
    private final MemberPages pages;
    private final DescribingMember describing;
    private final DeclaringTies declaring;
    private final LeavingPanel leaving;

    MemberController(
            OprDesk desk,
            MemberPages pages,
            DescribingMember describing,
            DeclaringTies declaring,
            LeavingPanel leaving) {
        this.desk = desk;
        this.pages = pages;
        this.describing = describing;
        this.declaring = declaring;
        this.leaving = leaving;
    }

    @GetMapping("/opr/{id}/panel/{member}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String member, Model model) {
        return page(id, member, Typed.nothing(), Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/panel/{member}/ervaring")
    String describe(
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String opleiden,
            @RequestParam(defaultValue = "") String audits,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            RedirectAttributes next) {
        if (!describing.describe(OprDesk.idOf(id), idOf(member), opleiden, audits, gezien)) {
            var refusals = Refusals.of("opleiden", "opr.member.described-meanwhile");
            return page(id, member, Typed.experience(opleiden, audits), refusals, model);
        }
        return done(id, "/panel/" + member, "opr.member.described", next);
    }

    /// @param banden "geen", or "wel" with the ties in words
    @PostMapping("/opr/{id}/panel/{member}/banden")
    String declare(
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String banden,
            @RequestParam(defaultValue = "") String welke,
            Model model,
            RedirectAttributes next) {
        desk.guard(
                id,
                (viewer, opr) -> opr.panel()
                        .member(idOf(member))
                        .filter(it -> PanelAccess.mayDeclareTies(viewer, opr, it))
                        .isPresent());
        if (banden.isEmpty()) {
            return page(id, member, Typed.words(welke), Refusals.of("banden", "opr.member.choose-ties"), model);
        }
        if (banden.equals("wel") && welke.isBlank()) {
            return page(id, member, Typed.nothing(), Refusals.of("welke", "opr.member.which-ties"), model);
        }
        declaring.declare(OprDesk.idOf(id), idOf(member), banden.equals("wel") ? welke : "");
        return done(id, "/panel/" + member, "opr.member.declared", next);
    }

    @PostMapping("/opr/{id}/panel/{member}/weg")
    String leave(
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes next) {
        return switch (leaving.leave(OprDesk.idOf(id), idOf(member), reden)) {
            case LEFT -> done(id, "", "opr.member.left", next);
            case NO_REASON -> page(id, member, Typed.words(reden), Refusals.of("reden", "opr.member.no-reason"), model);
        };
    }

    private static UUID idOf(String typed) {
        return OprDesk.idOf(typed).value();
    }

    private static String done(String id, String page, String key, RedirectAttributes next) {
        Message.done(key).on(next);
        return "redirect:/opr/" + id + page;
    }

    private String page(String id, String member, Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(id, idOf(member), typed, refusals));
        return "developmentreview/web/member";
    }
}
