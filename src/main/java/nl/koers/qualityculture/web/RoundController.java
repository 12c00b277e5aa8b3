package nl.koers.qualityculture.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.KeepingRound.Outcome;
import nl.koers.qualityculture.internal.questions.RoundRows;
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

/// One round of questions, read and concluded (R38).
@Controller
class RoundController {
    private final QualityDesk desk;
    private final RoundRows rows;
    private final RoundMaker maker;
    private final RoundPages pages;
    private final KeepingRound keeping;

    RoundController(QualityDesk desk, RoundRows rows, RoundMaker maker, RoundPages pages, KeepingRound keeping) {
        this.desk = desk;
        this.rows = rows;
        this.maker = maker;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/vragen/{round}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String round, Model model) {
        var it = rows.require(QualityDesk.partnership(id), QualityDesk.uuid(round));
        var viewer = Acting.viewer();
        NoSuchThing.unless(QualityAccess.mayReadRound(viewer, it) || desk.mayRead(it.partnership()));
        model.addAttribute("page", maker.page(it, viewer));
        return "qualityculture/web/round";
    }

    @GetMapping("/partnerschappen/{id}/vragen/{round}/afsluiten")
    @Transactional(readOnly = true)
    public String end(@PathVariable String id, @PathVariable String round, Model model) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(round));
        NoSuchThing.unless(it.isOpen());
        model.addAttribute("page", pages.end(partnership, it, "", Refusals.none()));
        return "qualityculture/web/end";
    }

    @PostMapping("/partnerschappen/{id}/vragen/{round}/afsluiten")
    @Transactional
    public String close(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String opbrengst,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(round));
        return switch (keeping.end(partnership, it.id(), opbrengst)) {
            case Outcome.Kept _ -> {
                Message.done("quality.round.closed").on(next);
                yield "redirect:/partnerschappen/" + partnership + "/vragen/" + it.id();
            }
            case Outcome.Refused(var objections) -> {
                model.addAttribute(
                        "page",
                        pages.end(partnership, it, opbrengst, RoundPages.refusals(objections, _ -> "opbrengst")));
                yield "qualityculture/web/end";
            }
        };
    }
}
