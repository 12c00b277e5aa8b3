package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.ClosingReaction;
import nl.koers.developmentreview.internal.report.SendingReaction;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.writing.Papers;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The panel reacts to the placed concept (R23).
@Controller
class ReactionController {
    private final OprDesk desk;
    private final ReactionMaker maker;
    private final SendingReaction sending;
    private final ClosingReaction closing;

    ReactionController(OprDesk desk, ReactionMaker maker, SendingReaction sending, ClosingReaction closing) {
        this.desk = desk;
        this.maker = maker;
        this.sending = sending;
        this.closing = closing;
    }

    @GetMapping("/opr/{id}/verslag/reactie")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayReadReactions(viewer, opr));
        model.addAttribute("page", maker.page(opr, viewer, Kept.from(model)));
        return "developmentreview/web/reaction";
    }

    /// Sends the words that stand in the form.
    ///
    /// @param daarna `geen`: the member has no remarks, the words stay a draft
    @PostMapping("/opr/{id}/verslag/reactie")
    public String send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel,
            @RequestParam(defaultValue = "") String daarna,
            RedirectAttributes next) {
        send(id, Sheet.typed(base, tekst, sleutel), !daarna.equals("geen"), next);
        return "redirect:/opr/" + id + "/verslag/reactie";
    }

    private void send(String id, Sheet sheet, boolean remarks, RedirectAttributes next) {
        var outcome = Again.ifOvertaken(() -> sending.send(OprDesk.idOf(id), sheet, remarks));
        switch (outcome) {
            case SendingReaction.Outcome.Sent(var complete) ->
                Message.done(
                                complete
                                        ? "opr.reaction.sent-complete"
                                        : remarks ? "opr.reaction.sent" : "opr.reaction.none-said")
                        .on(next);
            case SendingReaction.Outcome.NoText _ ->
                new Kept(java.util.Map.of(), Refusals.of("tekst", "opr.reaction.no-text")).on(next);
            case SendingReaction.Outcome.Closed _ ->
                Message.refused("opr.reaction.closed").on(next);
            case SendingReaction.Outcome.LookAgain(var saving) ->
                Papers.waits(saving).on(next);
        }
    }

    @PostMapping("/opr/{id}/verslag/reactie/afsluiten")
    public String close(@PathVariable String id, RedirectAttributes next) {
        closing.close(OprDesk.idOf(id));
        Message.done("opr.reaction.closed-by-you").on(next);
        return "redirect:/opr/" + id + "/verslag/reactie";
    }
}
