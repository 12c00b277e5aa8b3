package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.koers.access.Acting;
import nl.koers.people.internal.MailAddress;
import nl.koers.people.internal.accounts.NewAddress;
import nl.koers.people.internal.accounts.NewAddress.Asked;
import nl.koers.people.internal.accounts.OwnPassword;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The own mail address, and the link with which a new one is confirmed; that link works wherever mail is read.
@Controller
class NewAddressController {
    private static final String HERE = "/mijn-gegevens/mailadres";

    private final NewAddress addresses;
    private final OwnPassword password;

    NewAddressController(NewAddress addresses, OwnPassword password) {
        this.addresses = addresses;
        this.password = password;
    }

    @GetMapping(HERE)
    String show(Model model) {
        return asking("", Refusals.none(), model);
    }

    @PostMapping(HERE)
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var who = Acting.viewer().requirePerson();
        var mail = email.strip();
        if (!MailAddress.looksRight(mail)) {
            return asking(mail, Refusals.of("email", "people.begin.no-email"), model);
        }
        return switch (addresses.ask(who, mail, wachtwoord, request.getRemoteAddr())) {
            case Asked.Sent() -> {
                Message.done("people.address.sent", mail).on(next);
                yield "redirect:/mijn-gegevens";
            }
            case Asked.Same() -> asking(mail, Refusals.of("email", "people.address.same"), model);
            case Asked.Wrong() -> asking(mail, Refusals.of("wachtwoord", "people.own-password.wrong"), model);
            case Asked.Closed(var until) ->
                asking(mail, Refusals.of("", "people.sign-in.closed", Dates.clock(until.plusSeconds(59))), model);
        };
    }

    @GetMapping("/mailadres/{secret}")
    String open(@PathVariable String secret, Model model) {
        return page(addresses.find(secret), secret, model);
    }

    @PostMapping("/mailadres/{secret}")
    String confirm(@PathVariable String secret, Model model) {
        return page(addresses.confirm(secret), secret, model);
    }

    private String asking(String typed, Refusals refusals, Model model) {
        var who = Acting.viewer().requirePerson();
        model.addAttribute("now", addresses.now(who));
        model.addAttribute("typed", typed);
        model.addAttribute("password", password.exists(who));
        model.addAttribute("refusals", refusals);
        return "people/web/ownaddress";
    }

    private static String page(NewAddress.Found found, String secret, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("secret", secret);
        return "people/web/newaddress";
    }
}
