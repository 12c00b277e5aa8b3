package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.MakingFinal;
import nl.koers.developmentreview.internal.report.NotYetFinal;
import nl.koers.developmentreview.internal.report.ReportDates;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.web.FinishingPage.Reason;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Ground;
import nl.koers.writing.Markup;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reading the report once more, and making it final: the host's own act (R24).
@Controller
class FinishingController {
    private final OprDesk desk;
    private final Texts texts;
    private final MakingFinal making;

    FinishingController(OprDesk desk, Texts texts, MakingFinal making) {
        this.desk = desk;
        this.texts = texts;
        this.making = making;
    }

    @GetMapping("/opr/{id}/verslag/definitief")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(ReportAccess.mayPlaceConcept(Acting.viewer(), opr));
        var head = desk.head(
                opr,
                new Link(plain("opr.path.report"), "/opr/" + id + "/verslag"),
                new Link(plain("opr.path.final"), ""));
        var text = texts.find(ReportTexts.draft(opr.id())).filter(it -> !it.isEmpty());
        model.addAttribute(
                "page",
                new FinishingPage(
                        head,
                        reasons(opr, head, text),
                        text.map(Version::number).orElse(0),
                        Markup.of(text.map(Version::text).orElse(""))));
        return "developmentreview/web/finishing";
    }

    /// @param gezien the version of the text that was read
    @PostMapping("/opr/{id}/verslag/definitief")
    public String make(
            @PathVariable String id, @RequestParam(defaultValue = "") String gezien, RedirectAttributes next) {
        return switch (making.make(OprDesk.idOf(id), Ground.typed(gezien).version())) {
            case MakingFinal.Outcome.Final(var on) -> {
                Message.done("opr.final.made", Dates.plain(on)).on(next);
                yield "redirect:/opr/" + id + "/eindverslag";
            }
            case MakingFinal.Outcome.ChangedMeanwhile _ -> {
                Message.refused("opr.final.changed").on(next);
                yield "redirect:/opr/" + id + "/verslag/definitief";
            }
            case MakingFinal.Outcome.NotYet _, MakingFinal.Outcome.NoText _, MakingFinal.Outcome.Double _ -> {
                Message.refused("opr.final.refused").on(next);
                yield "redirect:/opr/" + id + "/verslag/definitief";
            }
        };
    }

    private List<Reason> reasons(Opr opr, OprHead head, Optional<Version> text) {
        if (text.isEmpty()) {
            return List.of(
                    new Reason(plain("opr.report.refused.text"), head.href("/verslag"), plain("opr.path.report")));
        }
        if (text.get().isDouble()) {
            return List.of(
                    new Reason(plain("writing.both.stands"), head.href("/verslag"), plain("writing.both.to-choice")));
        }
        return NotYetFinal.of(opr, desk.today()).stream()
                .map(reason -> reason(reason, opr, head))
                .toList();
    }

    private static Reason reason(NotYetFinal reason, Opr opr, OprHead head) {
        return switch (reason) {
            case NO_CONCEPT ->
                new Reason(plain("opr.final.no-concept"), head.href("/verslag"), plain("opr.path.report"));
            case PANEL_HAS_TIME ->
                new Reason(
                        plain(
                                "opr.final.panel-has-time",
                                ReportDates.reactionDueOn(opr).map(Dates::plain).orElse("")),
                        head.href("/verslag/reactie"),
                        plain("opr.final.see-reactions"));
            case MEETING_NOT_RECORDED ->
                new Reason(plain("opr.final.no-meeting"), head.href(""), plain("opr.final.see-road"));
        };
    }
}
