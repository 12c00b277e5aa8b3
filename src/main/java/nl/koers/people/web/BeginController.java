package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.koers.people.SignIn;
import nl.koers.people.internal.MailAddress;
import nl.koers.people.internal.accounts.FirstAdministrator;
import nl.koers.people.internal.accounts.FirstAdministrator.Outcome;
import nl.koers.people.internal.accounts.FirstAdministrator.Standing;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The link on the screen of who started an empty Koers. Opening it changes nothing.
@Controller
class BeginController {
    private final FirstAdministrator first;
    private final SignIn signIn;

    BeginController(FirstAdministrator first, SignIn signIn) {
        this.first = first;
        this.signIn = signIn;
    }

    @GetMapping("/begin/{secret}")
    String show(@PathVariable String secret, Model model) {
        return page(new BeginPage(first.standing(secret), secret, "", "", Refusals.none()), model);
    }

    @PostMapping("/begin/{secret}")
    Object begin(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var name = naam.strip();
        var mail = email.strip();
        var wrong = Refusals.none();
        if (name.isEmpty()) {
            wrong = wrong.and("naam", "people.begin.no-name");
        }
        if (!MailAddress.looksRight(mail)) {
            wrong = wrong.and("email", "people.begin.no-email");
        }
        if (!wrong.isEmpty()) {
            return page(new BeginPage(first.standing(secret), secret, name, mail, wrong), model);
        }
        return switch (first.begin(secret, name, mail, wachtwoord)) {
            case Outcome.Made(var person) -> signIn.as(person, Onward.nowhere(), request, response);
            case Outcome.Refused(var broken) ->
                page(new BeginPage(Standing.OPEN, secret, name, mail, PasswordWords.refusals(broken)), model);
            case Outcome.Not(var standing) -> page(new BeginPage(standing, secret, name, mail, Refusals.none()), model);
        };
    }

    private static String page(BeginPage page, Model model) {
        model.addAttribute("page", page);
        return "people/web/begin";
    }
}
