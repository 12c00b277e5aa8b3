package nl.koers.developmentreview.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme.Question;
import nl.koers.developmentreview.internal.appointment.ConversationSlot;
import nl.koers.developmentreview.internal.appointment.ConversationSlots;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of one conversation partner, without account: whoever has the secret address sees that one conversation.
@Controller
class SlotController {
    private final ConversationSlots slots;

    SlotController(ConversationSlots slots) {
        this.slots = slots;
    }

    @GetMapping("/gesprek/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var slot = slots.find(token).orElseThrow(NoSuchThing::new);
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("page", page(slot));
        return "developmentreview/web/slot";
    }

    private static SlotPage page(ConversationSlot slot) {
        return new SlotPage(
                slot.name(),
                slot.host(),
                slot.day(),
                slot.changing(),
                slot.place(),
                slot.round().title(),
                ProgrammeWords.time(slot.round().starts(), slot.round().ends()),
                slot.questions().stream().map(Question::text).toList(),
                ActorWords.join(slot.panel()));
    }
}
