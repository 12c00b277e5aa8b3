package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.people.SignIn;
import nl.koers.people.internal.accounts.NewPassword;
import nl.koers.people.internal.accounts.OutEverywhere;
import nl.koers.people.internal.accounts.OwnPassword;
import nl.koers.people.internal.accounts.OwnPassword.Outcome;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The own password, the language of the own mail, and logging out everywhere.
@Controller
class OwnPasswordController {
    private final OwnPassword own;
    private final NewPassword byMail;
    private final OutEverywhere out;
    private final SignIn signIn;

    OwnPasswordController(OwnPassword own, NewPassword byMail, OutEverywhere out, SignIn signIn) {
        this.own = own;
        this.byMail = byMail;
        this.out = out;
        this.signIn = signIn;
    }

    @GetMapping("/mijn-gegevens/wachtwoord")
    String show(Model model) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        return page(true, Refusals.none(), model);
    }

    @PostMapping("/mijn-gegevens/wachtwoord")
    Object change(
            @RequestParam(defaultValue = "") String wachtwoordNu,
            @RequestParam(defaultValue = "") String wachtwoord,
            @RequestParam(defaultValue = "false") boolean sleutels,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var who = Acting.viewer().requirePerson();
        return switch (own.change(who, wachtwoordNu, wachtwoord, sleutels, request.getRemoteAddr())) {
            case Outcome.Changed() -> {
                Message.done("people.own-password.changed").on(next);
                yield signIn.as(who, Onward.to("/mijn-gegevens"), request, response);
            }
            case Outcome.Wrong() -> page(sleutels, Refusals.of("wachtwoordNu", "people.own-password.wrong"), model);
            case Outcome.Closed(var until) ->
                page(sleutels, Refusals.of("", "people.sign-in.closed", Dates.clock(until.plusSeconds(59))), model);
            case Outcome.Refused(var broken) -> page(sleutels, PasswordWords.refusals(broken), model);
        };
    }

    /// Who has none yet proves to read the own mail.
    @PostMapping("/mijn-gegevens/wachtwoord/link")
    String link(HttpServletRequest request, RedirectAttributes next) {
        var who = Acting.viewer().requirePerson();
        byMail.ask(who, request.getRemoteAddr());
        Message.done("people.own-password.link-sent").on(next);
        return "redirect:/mijn-gegevens";
    }

    @PostMapping("/mijn-gegevens/overal-uitloggen")
    String everywhere(@RequestParam(defaultValue = "false") boolean sleutels, HttpServletRequest request) {
        out.end(Acting.viewer().requirePerson(), sleutels);
        var here = request.getSession(false);
        if (here != null) {
            here.invalidate();
        }
        return "redirect:/inloggen";
    }

    private String page(boolean alsoAlong, Refusals refusals, Model model) {
        model.addAttribute("alsoAlong", alsoAlong);
        model.addAttribute("has", own.exists(Acting.viewer().requirePerson()));
        model.addAttribute("refusals", refusals);
        return "people/web/ownpassword";
    }
}
