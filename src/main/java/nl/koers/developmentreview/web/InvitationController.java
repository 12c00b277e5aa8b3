package nl.koers.developmentreview.web;

import nl.koers.developmentreview.internal.panel.AnsweringInvitation;
import nl.koers.developmentreview.internal.panel.AnsweringInvitation.Answer;
import nl.koers.developmentreview.internal.panel.WithdrawingVisit;
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

/// A partnership reads the invitation it got, and says yes, no, or later that it cannot come after all.
@Controller
class InvitationController {
    private final InvitationPages pages;
    private final AnsweringInvitation answering;
    private final WithdrawingVisit withdrawing;

    InvitationController(InvitationPages pages, AnsweringInvitation answering, WithdrawingVisit withdrawing) {
        this.pages = pages;
        this.answering = answering;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/opr/{id}/uitnodiging")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, "", "", Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/uitnodiging/ja")
    String accept(@PathVariable String id, RedirectAttributes next) {
        boolean answered = answering.answer(OprDesk.idOf(id), new Answer.Yes()) == AnsweringInvitation.Outcome.ANSWERED;
        (answered ? Message.done("opr.invitation.accepted") : Message.refused("opr.invitation.not-waiting")).on(next);
        return "redirect:/opr/" + id + (answered ? "/panel" : "/uitnodiging");
    }

    @PostMapping("/opr/{id}/uitnodiging/nee")
    String decline(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String voorstel,
            Model model,
            RedirectAttributes next) {
        var proposed = voorstel.isEmpty()
                ? null
                : new PartnershipId(OprDesk.idOf(voorstel).value());
        return switch (answering.answer(OprDesk.idOf(id), new Answer.No(reden, proposed))) {
            case ANSWERED -> said(id, Message.done("opr.invitation.declined"), next);
            case NOT_WAITING -> said(id, Message.refused("opr.invitation.not-waiting"), next);
            case NO_REASON -> page(id, reden, voorstel, Refusals.of("reden", "opr.invitation.no-reason"), model);
        };
    }

    @PostMapping("/opr/{id}/uitnodiging/terugtrekken")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes next) {
        return switch (withdrawing.withdraw(OprDesk.idOf(id), reden)) {
            case WITHDRAWN -> said(id, Message.done("opr.invitation.withdrawn"), next);
            case NO_VISITOR -> said(id, Message.refused("opr.invitation.no-visitor"), next);
            case NO_REASON -> page(id, reden, "", Refusals.of("reden", "opr.invitation.no-withdraw-reason"), model);
        };
    }

    private static String said(String id, Message message, RedirectAttributes next) {
        message.on(next);
        return "redirect:/opr/" + id + "/uitnodiging";
    }

    private String page(String id, String reason, String proposed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(id, reason, proposed, refusals));
        return "developmentreview/web/invitation";
    }
}
