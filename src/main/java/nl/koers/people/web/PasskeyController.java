package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.koers.people.SignIn;
import nl.koers.people.internal.passkeys.Passkeys;
import nl.koers.people.internal.passkeys.Passkeys.Outcome;
import nl.koers.ui.Dates;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Logging in with a passkey: the script asks what to sign, and the form brings what was signed. Where someone was
/// headed and what was typed travel along as with a password.
@Controller
class PasskeyController {
    private final Passkeys passkeys;
    private final SignInPages pages;
    private final SignIn signIn;

    PasskeyController(Passkeys passkeys, SignInPages pages, SignIn signIn) {
        this.passkeys = passkeys;
        this.pages = pages;
        this.signIn = signIn;
    }

    @PostMapping("/inloggen/passkey/vraag")
    ResponseEntity<Map<String, Object>> ask() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passkeys.toEnter());
    }

    @PostMapping("/inloggen/passkey")
    Object enter(
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var onward = Onward.from(request);
        return switch (passkeys.enter(antwoord, request.getRemoteAddr())) {
            case Outcome.In(var person) -> signIn.as(person, onward, request, response);
            case Outcome.Unknown() -> pages.show(onward, "", Refusals.of("", "people.passkey.unknown"), model);
            case Outcome.Refused() -> pages.show(onward, "", Refusals.of("", "people.passkey.refused"), model);
            case Outcome.Closed(var until) ->
                pages.show(
                        onward,
                        "",
                        Refusals.of("", "people.sign-in.closed", Dates.clock(until.plusSeconds(59))),
                        model);
        };
    }
}
