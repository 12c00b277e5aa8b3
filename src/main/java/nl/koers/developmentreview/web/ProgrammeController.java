package nl.koers.developmentreview.web;

import nl.koers.developmentreview.internal.appointment.AgreeingContent;
import nl.koers.developmentreview.internal.appointment.Reply;
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

/// The programme of the day, and agreeing to it.
@Controller
class ProgrammeController {
    private final ProgrammePages pages;
    private final AgreeingContent agreeing;

    ProgrammeController(ProgrammePages pages, AgreeingContent agreeing) {
        this.pages = pages;
        this.agreeing = agreeing;
    }

    @GetMapping("/opr/{id}/programma")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.page(id, _ -> Refusals.none()));
        return "developmentreview/web/programme";
    }

    @PostMapping("/opr/{id}/programma/akkoord")
    String agree(@PathVariable String id, @RequestParam int versie, Model model, RedirectAttributes next) {
        return switch (agreeing.agree(OprDesk.idOf(id), versie)) {
            case Reply.Changed(var appointment) -> {
                Message.done(appointment.isAgreed() ? "opr.programme.both-agreed" : "opr.programme.you-agreed")
                        .on(next);
                yield "redirect:/opr/" + id + "/programma";
            }
            case Reply.Refused(var because) -> {
                model.addAttribute("page", pages.page(id, opr -> ObjectionWords.refusals(because, opr, _ -> "")));
                yield "developmentreview/web/programme";
            }
        };
    }
}
