package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.Answering.Given;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
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

/// Whoever was asked answers, one question a page, and gives the answers to the others in the end (R38).
@Controller
class AnswerController {
    private final QualityDesk desk;
    private final RoundRows rows;
    private final Answering answering;

    AnswerController(QualityDesk desk, RoundRows rows, Answering answering) {
        this.desk = desk;
        this.rows = rows;
        this.answering = answering;
    }

    @GetMapping("/partnerschappen/{id}/vragen/{round}/antwoord/{number}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String round, @PathVariable String number, Model model) {
        var it = guard(id, round);
        NoSuchThing.unless(it.isOpen());
        var question = Question.numbered(number).orElseThrow(NoSuchThing::new);
        var me = Acting.viewer().requirePerson();
        var said = rows.answers(it.id()).stream()
                .filter(answer -> answer.person().equals(me) && answer.question() == question)
                .findFirst()
                .map(answer -> new Given(answer.text(), answer.kind(), answer.evidence(), answer.link()))
                .orElse(new Given("", Answer.Kind.NONE, "", ""));
        model.addAttribute("page", form(it, question, said, Refusals.none()));
        return "qualityculture/web/answer";
    }

    @PostMapping("/partnerschappen/{id}/vragen/{round}/antwoord/{number}")
    @Transactional
    public String answer(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String bewijs,
            @RequestParam(defaultValue = "") String link,
            Model model,
            RedirectAttributes next) {
        var it = guard(id, round);
        var question = Question.numbered(number).orElseThrow(NoSuchThing::new);
        var kind = Arrays.stream(Answer.Kind.values())
                .filter(one -> one.name().equals(soort))
                .findFirst()
                .orElse(Answer.Kind.NONE);
        var given = new Given(tekst, kind, bewijs, link);
        var page = "/partnerschappen/" + it.partnership() + "/vragen/" + it.id();
        return switch (answering.answer(it.partnership(), it.id(), question, given)) {
            case KEPT -> {
                Message.done("quality.answer.kept", question.number()).on(next);
                yield "redirect:" + page
                        + (question.number() < Question.values().length ? "/antwoord/" + (question.number() + 1) : "");
            }
            case OVER -> {
                model.addAttribute("page", form(it, question, given, Refusals.of("", "quality.answer.over")));
                yield "qualityculture/web/answer";
            }
            case NO_TEXT -> {
                model.addAttribute("page", form(it, question, given, Refusals.of("tekst", "quality.answer.no-text")));
                yield "qualityculture/web/answer";
            }
            case NOT_A_LINK -> {
                model.addAttribute("page", form(it, question, given, Refusals.of("link", "quality.answer.no-link")));
                yield "qualityculture/web/answer";
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/vragen/{round}/geven")
    public String handIn(@PathVariable String id, @PathVariable String round, RedirectAttributes next) {
        var partnership = QualityDesk.partnership(id);
        var asked = QualityDesk.uuid(round);
        switch (answering.handIn(partnership, asked)) {
            case KEPT -> Message.done("quality.answer.given").on(next);
            case OVER -> Message.refused("quality.answer.over-giving").on(next);
            case NO_TEXT, NOT_A_LINK ->
                Message.refused("quality.answer.nothing").on(next);
        }
        return "redirect:/partnerschappen/" + partnership + "/vragen/" + asked;
    }

    private Round guard(String id, String round) {
        var it = rows.require(QualityDesk.partnership(id), QualityDesk.uuid(round));
        NoSuchThing.unless(QualityAccess.wasAsked(Acting.viewer(), it));
        return it;
    }

    private AnswerForm form(Round it, Question question, Given given, Refusals refusals) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : new Answer.Kind[] {Answer.Kind.QUANTITATIVE, Answer.Kind.QUALITATIVE, Answer.Kind.NONE}) {
            kinds.put(kind.name(), plain("quality.evidence." + kind));
        }
        return new AnswerForm(
                desk.head(
                        it.partnership(),
                        new Link(it.subject().words(), "/partnerschappen/" + it.partnership() + "/vragen/" + it.id()),
                        new Link(plain("quality.answer.number", question.number()), "")),
                it.id().toString(),
                it.subject().words(),
                question.number(),
                question.name(),
                given.text(),
                given.kind().name(),
                given.evidence(),
                given.link(),
                kinds,
                refusals);
    }
}
