package nl.koers.notifications.web;

import static nl.koers.ui.Words.plain;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.mail.ReturnedMail;
import nl.koers.mail.ReturnedMail.Returned;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Mail that did not arrive, for who sent it on its way, and for the Platform.
@Controller
class ReturnedController {
    private final ReturnedMail returned;

    ReturnedController(ReturnedMail returned) {
        this.returned = returned;
    }

    @GetMapping("/niet-aangekomen")
    @Transactional(readOnly = true)
    public String show(Model model) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        model.addAttribute(
                "page",
                new ReturnedPage(returned.waiting().stream()
                        .map(ReturnedController::line)
                        .toList()));
        return "notifications/web/returned";
    }

    @PostMapping("/niet-aangekomen/{letter}/opnieuw")
    String again(@PathVariable String letter, RedirectAttributes next) {
        var key = switch (returned.sendAgain(id(letter))) {
            case ON_ITS_WAY -> "notifications.returned.sent-again";
            case OVER -> "notifications.returned.over";
        };
        Message.done(key).on(next);
        return "redirect:/niet-aangekomen";
    }

    @PostMapping("/niet-aangekomen/{letter}/klaar")
    String settle(@PathVariable String letter, RedirectAttributes next) {
        returned.settle(id(letter));
        Message.done("notifications.returned.settled").on(next);
        return "redirect:/niet-aangekomen";
    }

    private static UUID id(String letter) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        try {
            return UUID.fromString(letter);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    private static ReturnedPage.Line line(Returned it) {
        var kind = "notifications.returned.kind." + it.kind();
        var why = why(it.status());
        return new ReturnedPage.Line(
                it.letter().toString(),
                it.recipient(),
                plain(Words.knows(kind) ? kind : "notifications.returned.kind.OTHER"),
                Dates.moment(it.at()),
                plain("notifications.returned.because." + why),
                plain("notifications.returned.advice." + why)
                        + (it.secret() ? " " + plain("notifications.returned.advice.secret") : ""),
                !it.secret());
    }

    /// What the status of RFC 3463 means for people.
    private static String why(String status) {
        if (status.isEmpty() || status.startsWith("4")) {
            return "silent";
        }
        return status.startsWith("5.1") ? "address" : status.startsWith("5.2") ? "box" : "refused";
    }
}
