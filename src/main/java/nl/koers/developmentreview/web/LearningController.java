package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.SendingLearningPoints;
import nl.koers.developmentreview.internal.report.SendingLearningPoints.To;
import nl.koers.developmentreview.internal.report.WritingLearningPoints;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.writing.Papers;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Learning points of the panel members, for their own partnerships (R64).
@Controller
class LearningController {
    private final OprDesk desk;
    private final LearningMaker maker;
    private final WritingLearningPoints writing;
    private final SendingLearningPoints sending;

    LearningController(
            OprDesk desk, LearningMaker maker, WritingLearningPoints writing, SendingLearningPoints sending) {
        this.desk = desk;
        this.maker = maker;
        this.writing = writing;
        this.sending = sending;
    }

    @GetMapping("/opr/{id}/leerpunten")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayReadLearningPoints(viewer, opr));
        model.addAttribute("page", maker.page(opr, viewer, Kept.from(model)));
        return "developmentreview/web/learning";
    }

    /// Saves the words that stand in the form and sends them.
    ///
    /// @param daarna `delen` with the host; else to the own partnership
    @PostMapping("/opr/{id}/leerpunten")
    public String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel,
            @RequestParam(defaultValue = "") String daarna,
            RedirectAttributes next) {
        var saving = Again.ifOvertaken(() -> writing.save(OprDesk.idOf(id), Sheet.typed(base, tekst, sleutel)));
        if (!(saving instanceof Saving.Saved) || saving.version().isDouble()) {
            Papers.waits(saving).on(next);
        } else {
            send(id, daarna.equals("delen") ? To.HOST : To.OWN_PARTNERSHIP, next);
        }
        return "redirect:/opr/" + id + "/leerpunten";
    }

    @PostMapping("/opr/{id}/leerpunten/terug")
    public String withdraw(@PathVariable String id, RedirectAttributes next) {
        send(id, To.NOT_HOST, next);
        return "redirect:/opr/" + id + "/leerpunten";
    }

    private void send(String id, To to, RedirectAttributes next) {
        switch (sending.send(OprDesk.idOf(id), to)) {
            case SENT ->
                Message.done(to == To.HOST ? "opr.learning.shared" : "opr.learning.sent")
                        .on(next);
            case WITHDRAWN -> Message.done("opr.learning.withdrawn").on(next);
            case NO_TEXT -> new Kept(java.util.Map.of(), Refusals.of("tekst", "opr.learning.no-text")).on(next);
            case DOUBLE -> Message.refused("writing.both.first").on(next);
        }
    }
}
