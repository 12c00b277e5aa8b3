package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.BeginningReport;
import nl.koers.developmentreview.internal.report.PlacingConcept;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.internal.report.WritingReport;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Papers;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The report at its one address: being written for host and secretary, placed for the panel, final for all.
@Controller
class ReportController {
    private final OprDesk desk;
    private final ReportMaker maker;
    private final Texts texts;
    private final WritingReport writing;
    private final BeginningReport beginning;
    private final PlacingConcept placing;

    ReportController(
            OprDesk desk,
            ReportMaker maker,
            Texts texts,
            WritingReport writing,
            BeginningReport beginning,
            PlacingConcept placing) {
        this.desk = desk;
        this.maker = maker;
        this.texts = texts;
        this.writing = writing;
        this.beginning = beginning;
        this.placing = placing;
    }

    @GetMapping("/opr/{id}/verslag")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayOpenReport(viewer, opr));
        if (opr.report().isFinal()) {
            model.addAttribute("page", maker.finished(opr, viewer, Kept.from(model)));
            return "developmentreview/web/finalreport";
        }
        if (ReportAccess.mayReadDraftReport(viewer, opr)) {
            model.addAttribute("page", maker.writing(opr, viewer));
            return "developmentreview/web/report";
        }
        model.addAttribute("page", maker.placed(opr, viewer, texts.find(ReportTexts.placed(opr.id()))));
        return "developmentreview/web/concept";
    }

    /// Any placing, as it was (R92).
    @GetMapping("/opr/{id}/verslag/concept/{number}")
    @Transactional(readOnly = true)
    public String placed(@PathVariable String id, @PathVariable int number, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(opr.report().isPlaced() && ReportAccess.mayReadConcept(viewer, opr));
        model.addAttribute(
                "page",
                maker.placed(
                        opr,
                        viewer,
                        texts.version(ReportTexts.placed(opr.id()), number),
                        new Link(plain("opr.path.report"), "/opr/" + id + "/verslag")));
        return "developmentreview/web/concept";
    }

    @PostMapping("/opr/{id}/verslag/beginnen")
    public String begin(@PathVariable String id, RedirectAttributes next) {
        switch (beginning.begin(OprDesk.idOf(id))) {
            case BeginningReport.Outcome.Begun _ ->
                Message.done("opr.report.begun").on(next);
            case BeginningReport.Outcome.AlreadyWritten _ ->
                Message.refused("opr.report.already-written").on(next);
            case BeginningReport.Outcome.NoDebrief _ ->
                Message.refused("opr.report.refused.debrief").on(next);
        }
        return "redirect:/opr/" + id + "/verslag";
    }

    /// Saves the words that stand in the form and places them, unless someone else wrote at the same time.
    @PostMapping("/opr/{id}/verslag")
    public String place(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel,
            RedirectAttributes next) {
        switch (writing.save(OprDesk.idOf(id), Sheet.typed(base, tekst, sleutel))) {
            case WritingReport.Outcome.AlreadyFinal _ -> {
                Message.refused("opr.report.final-meanwhile").on(next);
                Kept.none().with("tekst", tekst).on(next);
            }
            case WritingReport.Outcome.Saved(var saving) -> {
                if (saving instanceof Saving.Saved && !saving.version().isDouble()) {
                    place(id, saving.version().number()).on(next);
                } else {
                    Papers.waits(saving).on(next);
                }
            }
        }
        return "redirect:/opr/" + id + "/verslag";
    }

    /// Meanwhile another may have written words that this writer did not see.
    private Message place(String id, int read) {
        return switch (placing.place(OprDesk.idOf(id), read)) {
            case PlacingConcept.Outcome.Placed(var dueOn) -> Message.done("opr.report.placed", Dates.plain(dueOn));
            case PlacingConcept.Outcome.Double _ -> Message.refused("writing.both.first");
            case PlacingConcept.Outcome.ChangedMeanwhile _ -> Message.refused("opr.report.refused.changed");
            case PlacingConcept.Outcome.Refused(var because) ->
                Message.refused(
                        switch (because) {
                            case NO_DEBRIEF -> "opr.report.refused.debrief";
                            case NO_TEXT -> "opr.report.refused.text";
                            case UNCHANGED -> "opr.report.refused.unchanged";
                        });
        };
    }
}
