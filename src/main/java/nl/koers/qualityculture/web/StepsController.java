package nl.koers.qualityculture.web;

import nl.koers.qualityculture.internal.steps.KeepingStep;
import nl.koers.qualityculture.internal.steps.KeepingStep.From;
import nl.koers.qualityculture.internal.steps.KeepingStep.Outcome;
import nl.koers.qualityculture.internal.steps.Origin;
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

/// The one list of steps of a partnership, and a step that is agreed (R39).
@Controller
class StepsController {
    private final QualityDesk desk;
    private final StepPages pages;
    private final StepOrigins origins;
    private final KeepingStep keeping;

    StepsController(QualityDesk desk, StepPages pages, StepOrigins origins, KeepingStep keeping) {
        this.desk = desk;
        this.pages = pages;
        this.origins = origins;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/stappen")
    @Transactional(readOnly = true)
    public String list(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.list(desk.readable(id)));
        return "qualityculture/web/steps";
    }

    @GetMapping("/partnerschappen/{id}/stappen/nieuw")
    @Transactional(readOnly = true)
    public String fresh(@PathVariable String id, @RequestParam(defaultValue = "") String uit, Model model) {
        var partnership = QualityDesk.guard(id);
        model.addAttribute(
                "page", pages.form(partnership, QualityDesk.sheet(""), uit, "", "", "", "", Refusals.none()));
        return "qualityculture/web/stepform";
    }

    @PostMapping("/partnerschappen/{id}/stappen/nieuw")
    @Transactional
    public String agree(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String uit,
            @RequestParam(defaultValue = "") String bevinding,
            @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String eigenaar,
            @RequestParam(defaultValue = "") String datum,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var made = QualityDesk.sheet(vorm);
        if (!datum.isBlank() && QualityDesk.date(datum).isEmpty()) {
            model.addAttribute(
                    "page",
                    pages.form(
                            partnership,
                            made,
                            uit,
                            bevinding,
                            wat,
                            eigenaar,
                            datum,
                            Refusals.of("datum", "quality.step.no-date")));
            return "qualityculture/web/stepform";
        }
        var from = origins.of(partnership, uit)
                .map(it -> it.words().isEmpty() ? new From(it.origin(), it.ref(), bevinding) : it)
                .orElse(new From(Origin.OWN, null, bevinding));
        return switch (keeping.agree(
                partnership,
                made,
                from,
                wat,
                "",
                QualityDesk.person(eigenaar),
                QualityDesk.date(datum).orElse(null))) {
            case Outcome.Kept _ -> {
                Message.done("quality.step.agreed").on(next);
                yield "redirect:/partnerschappen/" + partnership + "/stappen";
            }
            case Outcome.NoWords _, Outcome.NotedMeanwhile _ -> {
                model.addAttribute(
                        "page",
                        pages.form(
                                partnership,
                                made,
                                uit,
                                bevinding,
                                wat,
                                eigenaar,
                                datum,
                                Refusals.of("wat", "quality.step.no-words")));
                yield "qualityculture/web/stepform";
            }
        };
    }
}
