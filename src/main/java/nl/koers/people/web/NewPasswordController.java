package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.koers.people.SignIn;
import nl.koers.people.internal.MailAddress;
import nl.koers.people.internal.accounts.NewPassword;
import nl.koers.people.internal.accounts.NewPassword.Outcome;
import nl.koers.people.internal.accounts.NewPassword.Standing;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A password forgotten: asking for a link, and making a new one with it. Opening the link changes nothing.
@Controller
class NewPasswordController {
    private final NewPassword passwords;
    private final SignIn signIn;

    NewPasswordController(NewPassword passwords, SignIn signIn) {
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @GetMapping("/inloggen/vergeten")
    String ask(Model model) {
        return asking("", false, Refusals.none(), model);
    }

    @PostMapping("/inloggen/vergeten")
    String send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        var mail = email.strip();
        if (!MailAddress.looksRight(mail)) {
            return asking(mail, false, Refusals.of("email", "people.begin.no-email"), model);
        }
        passwords.ask(mail, request.getRemoteAddr());
        return asking(mail, true, Refusals.none(), model);
    }

    @GetMapping("/nieuw-wachtwoord/{secret}")
    String show(@PathVariable String secret, Model model) {
        return page(new NewPasswordPage(passwords.standing(secret), secret, true, Refusals.none()), model);
    }

    @PostMapping("/nieuw-wachtwoord/{secret}")
    Object set(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String wachtwoord,
            @RequestParam(defaultValue = "false") boolean sleutels,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (passwords.set(secret, wachtwoord, sleutels)) {
            case Outcome.Set(var person) -> signIn.as(person, Onward.nowhere(), request, response);
            case Outcome.Refused(var broken) ->
                page(new NewPasswordPage(Standing.OPEN, secret, sleutels, PasswordWords.refusals(broken)), model);
            case Outcome.Not(var standing) -> page(new NewPasswordPage(standing, secret, true, Refusals.none()), model);
        };
    }

    private static String asking(String email, boolean sent, Refusals refusals, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("sent", sent);
        model.addAttribute("refusals", refusals);
        return "people/web/forgotten";
    }

    private static String page(NewPasswordPage page, Model model) {
        model.addAttribute("page", page);
        return "people/web/newpassword";
    }
}
