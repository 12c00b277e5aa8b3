package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.SignIn;
import nl.koers.people.internal.accounts.OwnPassword;
import nl.koers.people.internal.federation.Federation;
import nl.koers.people.internal.federation.Providers;
import nl.koers.people.internal.passkeys.Passkey;
import nl.koers.people.internal.passkeys.Passkeys;
import nl.koers.ui.Message;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How one logs in: the own password, passkeys and logins elsewhere, all leading to the same person.
@Controller
class WaysController {
    private static final String HERE = "/mijn-gegevens/inloggen";

    private final OwnPassword password;
    private final Passkeys passkeys;
    private final Federation federation;
    private final Providers providers;
    private final SignIn signIn;

    WaysController(OwnPassword password, Passkeys passkeys, Federation federation, Providers providers, SignIn signIn) {
        this.password = password;
        this.passkeys = passkeys;
        this.federation = federation;
        this.providers = providers;
        this.signIn = signIn;
    }

    @GetMapping(HERE)
    String show(Model model) {
        return page("", Refusals.none(), model);
    }

    @PostMapping(HERE + "/passkeys/vraag")
    ResponseEntity<Map<String, Object>> ask() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passkeys.toMake(me()));
    }

    @PostMapping(HERE + "/passkeys")
    String make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String antwoord,
            Model model,
            RedirectAttributes next) {
        var name = naam.strip();
        var wrong = wrongName(name);
        if (!wrong.isEmpty()) {
            return page(name, wrong, model);
        }
        if (!passkeys.make(me(), name, antwoord)) {
            return page(name, Refusals.of("naam", "people.passkey.not-made"), model);
        }
        Message.done("people.passkey.made", name).on(next);
        return "redirect:" + HERE;
    }

    @GetMapping(HERE + "/passkeys/{id}")
    String one(@PathVariable UUID id, Model model) {
        var passkey = require(id);
        return one(passkey, passkey.name(), Refusals.none(), model);
    }

    @PostMapping(HERE + "/passkeys/{id}/naam")
    String name(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String naam, Model model, RedirectAttributes next) {
        var passkey = require(id);
        var name = naam.strip();
        var wrong = wrongName(name);
        if (!wrong.isEmpty()) {
            return one(passkey, name, wrong, model);
        }
        passkeys.name(me(), id, name);
        Message.done("people.passkey.named", name).on(next);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/passkeys/{id}/weg")
    Object remove(
            @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        var passkey = require(id);
        return switch (passkeys.remove(me(), id)) {
            case GONE -> {
                Message.done("people.passkey.gone", passkey.name()).on(next);
                yield signIn.as(me(), Onward.to(HERE), request, response);
            }
            case LAST -> {
                Message.refused("people.way.last").on(next);
                yield "redirect:" + HERE;
            }
            case NOT_THERE -> throw new NoSuchThing();
        };
    }

    @PostMapping(HERE + "/logins/{id}/los")
    Object unlink(
            @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        return switch (federation.unlink(me(), id)) {
            case GONE -> {
                Message.done("people.login.gone").on(next);
                yield signIn.as(me(), Onward.to(HERE), request, response);
            }
            case LAST -> {
                Message.refused("people.way.last").on(next);
                yield "redirect:" + HERE;
            }
            case NOT_THERE -> throw new NoSuchThing();
        };
    }

    private static Refusals wrongName(String name) {
        if (name.isEmpty()) {
            return Refusals.of("naam", "people.passkey.no-name");
        }
        return name.length() > Passkey.LONGEST_NAME
                ? Refusals.of("naam", "people.passkey.long-name", Passkey.LONGEST_NAME)
                : Refusals.none();
    }

    private Passkey require(UUID id) {
        return passkeys.find(me(), id).orElseThrow(NoSuchThing::new);
    }

    private static PersonId me() {
        return Acting.viewer().requirePerson();
    }

    private String page(String name, Refusals refusals, Model model) {
        model.addAttribute(
                "page",
                new WaysPage(
                        password.exists(me()),
                        passkeys.of(me()),
                        federation.of(me()),
                        providers.all(),
                        name,
                        refusals));
        return "people/web/ways";
    }

    private static String one(Passkey passkey, String typed, Refusals refusals, Model model) {
        model.addAttribute("passkey", passkey);
        model.addAttribute("typed", typed);
        model.addAttribute("refusals", refusals);
        return "people/web/passkey";
    }
}
