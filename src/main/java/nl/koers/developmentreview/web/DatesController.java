package nl.koers.developmentreview.web;

import java.util.function.Function;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.appointment.AnsweringDates;
import nl.koers.developmentreview.internal.appointment.MovingTheDay;
import nl.koers.developmentreview.internal.appointment.ProposingDates;
import nl.koers.developmentreview.internal.appointment.Reply;
import nl.koers.developmentreview.internal.appointment.TalkRule;
import nl.koers.developmentreview.internal.appointment.WithdrawingDate;
import nl.koers.ui.Dates;
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

/// The day: proposing dates, agreeing to one, moving it.
@Controller
class DatesController {
    private static final String PAGE = "developmentreview/web/dates";

    private final DatesPages pages;
    private final OprDesk desk;
    private final ProposingDates proposing;
    private final AnsweringDates answering;
    private final WithdrawingDate withdrawing;
    private final MovingTheDay moving;

    DatesController(
            DatesPages pages,
            OprDesk desk,
            ProposingDates proposing,
            AnsweringDates answering,
            WithdrawingDate withdrawing,
            MovingTheDay moving) {
        this.pages = pages;
        this.desk = desk;
        this.proposing = proposing;
        this.answering = answering;
        this.withdrawing = withdrawing;
        this.moving = moving;
    }

    @GetMapping("/opr/{id}/datum")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, DatesForm.empty(), _ -> Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/datum")
    String propose(@PathVariable String id, DatesForm form, Model model, RedirectAttributes next) {
        desk.guard(id, ProgrammeAccess::mayAgreeOnDates);
        if (!form.unreadable().isEmpty()) {
            return page(id, form, _ -> form.unreadable(), model);
        }
        return answer(id, form, proposing.propose(OprDesk.idOf(id), form.dates()), "opr.dates.proposed", model, next);
    }

    @PostMapping("/opr/{id}/datum/akkoord")
    String agree(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dag,
            Model model,
            RedirectAttributes next) {
        desk.guard(id, ProgrammeAccess::mayAgreeOnDates);
        if (dag.isEmpty()) {
            return page(id, DatesForm.empty(), _ -> Refusals.of("dag", "opr.dates.choose-one"), model);
        }
        var day = Typed.date(dag).orElseThrow(NoSuchThing::new);
        return switch (answering.agree(OprDesk.idOf(id), day)) {
            case Reply.Changed _ -> done(id, Message.done("opr.dates.agreed", Dates.plain(day)), next);
            case Reply.Refused(var because) ->
                page(id, DatesForm.empty(), opr -> ObjectionWords.refusals(because, opr, _ -> "dag"), model);
        };
    }

    @PostMapping("/opr/{id}/datum/intrekken")
    String withdraw(@PathVariable String id, @RequestParam String dag, Model model, RedirectAttributes next) {
        var day = Typed.date(dag).orElseThrow(NoSuchThing::new);
        return answer(
                id, DatesForm.empty(), withdrawing.withdraw(OprDesk.idOf(id), day), "opr.dates.withdrawn", model, next);
    }

    @PostMapping("/opr/{id}/datum/verzetten")
    String move(@PathVariable String id, DatesForm form, Model model, RedirectAttributes next) {
        desk.guard(id, ProgrammeAccess::mayAgreeOnDates);
        if (!form.unreadable().isEmpty()) {
            return page(id, form, _ -> form.unreadable(), model);
        }
        return answer(
                id, form, moving.move(OprDesk.idOf(id), form.reden(), form.dates()), "opr.dates.moved", model, next);
    }

    private String answer(String id, DatesForm form, Reply reply, String done, Model model, RedirectAttributes next) {
        return switch (reply) {
            case Reply.Changed _ -> done(id, Message.done(done), next);
            case Reply.Refused(var because) ->
                page(
                        id,
                        form,
                        opr -> ObjectionWords.refusals(
                                because,
                                opr,
                                it -> it.rule() == TalkRule.MOVING_HAS_A_REASON ? "reden" : form.fieldOf(it)),
                        model);
        };
    }

    private static String done(String id, Message message, RedirectAttributes next) {
        message.on(next);
        return "redirect:/opr/" + id + "/datum";
    }

    private String page(String id, DatesForm form, Function<Opr, Refusals> refusals, Model model) {
        model.addAttribute("page", pages.page(id, form, refusals));
        return PAGE;
    }
}
