package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.report.ClosingReaction;
import nl.koers.developmentreview.internal.report.SendingReaction;
import nl.koers.developmentreview.internal.report.WritingReaction;
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

/// The panel reacts to the placed concept (R23).
@Controller
class ReactionController {
    private final OprDesk desk;
    private final ReactionMaker maker;
    private final WritingReaction writing;
    private final SendingReaction sending;
    private final ClosingReaction closing;

    ReactionController(
            OprDesk desk,
            ReactionMaker maker,
            WritingReaction writing,
            SendingReaction sending,
            ClosingReaction closing) {
        this.desk = desk;
        this.maker = maker;
        this.writing = writing;
        this.sending = sending;
        this.closing = closing;
    }

    @GetMapping("/opr/{id}/verslag/reactie")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadReactions(viewer, opr));
        model.addAttribute("page", maker.page(opr, viewer, Kept.from(model)));
        return "developmentreview/web/reaction";
    }

    /// @param daarna `sturen`, `geen` (no remarks), or nothing: only keep the words
    @PostMapping("/opr/{id}/verslag/reactie")
    public String save(
            @PathVariable String id,
            @RequestParam int base,
            @RequestParam String tekst,
            @RequestParam(defaultValue = "") String daarna,
            RedirectAttributes next) {
        if (daarna.isEmpty()) {
            Draft.message(writing.save(OprDesk.idOf(id), base, tekst)).on(next);
        } else {
            send(id, base, tekst, daarna.equals("sturen"), next);
        }
        return "redirect:/opr/" + id + "/verslag/reactie";
    }

    private void send(String id, int base, String tekst, boolean remarks, RedirectAttributes next) {
        var outcome = Again.ifOvertaken(() -> sending.send(OprDesk.idOf(id), base, tekst, remarks));
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
                Draft.message(saving).on(next);
        }
    }

    @PostMapping("/opr/{id}/verslag/reactie/afsluiten")
    public String close(@PathVariable String id, RedirectAttributes next) {
        closing.close(OprDesk.idOf(id));
        Message.done("opr.reaction.closed-by-you").on(next);
        return "redirect:/opr/" + id + "/verslag/reactie";
    }
}
