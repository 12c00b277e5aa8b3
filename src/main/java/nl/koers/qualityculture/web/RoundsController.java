package nl.koers.qualityculture.web;

import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.KeepingRound.Outcome;
import nl.koers.qualityculture.internal.questions.Subject;
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

/// Rounds of the four questions, in a list and opened (R38).
@Controller
class RoundsController {
    private final QualityDesk desk;
    private final RoundPages pages;
    private final KeepingRound keeping;

    RoundsController(QualityDesk desk, RoundPages pages, KeepingRound keeping) {
        this.desk = desk;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/vragen")
    @Transactional(readOnly = true)
    public String list(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.list(desk.readable(id)));
        return "qualityculture/web/rounds";
    }

    @GetMapping("/partnerschappen/{id}/vragen/nieuw")
    @Transactional(readOnly = true)
    public String fresh(@PathVariable String id, @RequestParam(defaultValue = "") String over, Model model) {
        var partnership = QualityDesk.guard(id);
        model.addAttribute("page", pages.form(partnership, QualityDesk.sheet(""), over, "", "", "", Refusals.none()));
        return "qualityculture/web/roundform";
    }

    @PostMapping("/partnerschappen/{id}/vragen/nieuw")
    @Transactional
    public String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String eigen,
            @RequestParam(defaultValue = "") String inleiding,
            @RequestParam(defaultValue = "") String tot,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var subject = pages.subjects(partnership).of(over, eigen).orElse(new Subject(Subject.Kind.OWN, "", ""));
        var until = QualityDesk.date(tot).orElse(null);
        var made = QualityDesk.sheet(vorm);
        return switch (keeping.open(partnership, made, subject, inleiding, until)) {
            case Outcome.Kept(var round, var _) -> {
                Message.done("quality.round.opened").on(next);
                yield "redirect:/partnerschappen/" + partnership + "/vragen/" + round + "/mensen";
            }
            case Outcome.Refused(var objections) -> {
                var field = over.equals(Subjects.OWN) ? "eigen" : "over";
                model.addAttribute(
                        "page",
                        pages.form(
                                partnership,
                                made,
                                over,
                                eigen,
                                inleiding,
                                tot,
                                RoundPages.refusals(
                                        objections, it -> it.why() == KeepingRound.Why.NO_SUBJECT ? field : "tot")));
                yield "qualityculture/web/roundform";
            }
        };
    }
}
