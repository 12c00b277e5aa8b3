package nl.koers.qualityculture.web;

import java.util.Arrays;
import java.util.Objects;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.steps.KeepingStep;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
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

/// One step: carried out, evaluated, adjusted (R39).
@Controller
class StepController {
    private final QualityDesk desk;
    private final StepRows rows;
    private final StepPages pages;
    private final KeepingStep keeping;

    StepController(QualityDesk desk, StepRows rows, StepPages pages, KeepingStep keeping) {
        this.desk = desk;
        this.rows = rows;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/stappen/{step}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String step, Model model) {
        var it = found(id, step);
        NoSuchThing.unless(QualityAccess.mayNoteStep(Acting.viewer(), it) || desk.mayRead(it.partnership()));
        var now = it.newest();
        model.addAttribute(
                "page",
                pages.page(
                        it,
                        now.number(),
                        "",
                        "",
                        now.owner() == null ? "" : now.owner().toString(),
                        now.dueOn() == null ? "" : now.dueOn().toString(),
                        Refusals.none()));
        return "qualityculture/web/step";
    }

    @PostMapping("/partnerschappen/{id}/stappen/{step}")
    @Transactional
    public String note(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(defaultValue = "0") int gezien,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String eigenaar,
            @RequestParam(defaultValue = "") String datum,
            Model model,
            RedirectAttributes next) {
        var it = found(id, step);
        NoSuchThing.unless(QualityAccess.mayNoteStep(Acting.viewer(), it));
        var standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(stand))
                .findFirst();
        var refusals = Refusals.none();
        if (standing.isEmpty()) {
            refusals = refusals.and("stand", "quality.step.no-standing");
        }
        if (tekst.isBlank()) {
            refusals = refusals.and("tekst", "quality.step.no-text");
        }
        if (!datum.isBlank() && QualityDesk.date(datum).isEmpty()) {
            refusals = refusals.and("datum", "quality.step.no-date");
        }
        if (!refusals.isEmpty()) {
            model.addAttribute("page", pages.page(it, gezien, stand, tekst, eigenaar, datum, refusals));
            return "qualityculture/web/step";
        }
        var outcome = keeping.note(
                it.partnership(),
                it.id(),
                gezien,
                new KeepingStep.Note(
                        standing.orElseThrow(),
                        tekst,
                        QualityDesk.person(eigenaar),
                        QualityDesk.date(datum).orElse(null)));
        if (outcome instanceof KeepingStep.Outcome.NotedMeanwhile(var now)) {
            model.addAttribute(
                    "page",
                    pages.page(found(id, step), now.number(), stand, tekst, eigenaar, datum, StepPages.noted(now)));
            return "qualityculture/web/step";
        }
        Message.done("quality.step.noted").on(next);
        var viewer = Acting.viewer();
        boolean stays = QualityAccess.mayWork(viewer, it.partnership())
                || QualityDesk.person(eigenaar) != null
                        && viewer.is(Objects.requireNonNull(QualityDesk.person(eigenaar)));
        return stays ? "redirect:/partnerschappen/" + it.partnership() + "/stappen/" + it.id() : "redirect:/mijn-werk";
    }

    private Step found(String id, String step) {
        return rows.require(QualityDesk.partnership(id), QualityDesk.uuid(step));
    }
}
