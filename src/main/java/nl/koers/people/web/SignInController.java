package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.people.SignIn;
import nl.koers.people.SignInDoor;
import nl.koers.people.internal.accounts.SigningIn;
import nl.koers.ui.Dates;
import nl.koers.ui.KeptForm;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Logging in, in a page or in a little window beside a text, and with a form along that came too late.
@Controller
class SignInController {
    private static final String KEPT = "/inloggen/bewaard";

    private final SignInDoor door;
    private final SigningIn signingIn;
    private final SignIn signIn;
    private final SignInPages pages;
    private final Clock clock;

    SignInController(SignInDoor door, SigningIn signingIn, SignIn signIn, SignInPages pages, Clock clock) {
        this.door = door;
        this.signingIn = signingIn;
        this.signIn = signIn;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/inloggen")
    String show(HttpServletRequest request, Model model) {
        return door.show(Onward.from(request), model);
    }

    @GetMapping("/inloggen/account")
    String account(HttpServletRequest request, Model model) {
        return pages.show(Onward.from(request), "", Refusals.none(), model);
    }

    /// Opened beside a text whose writer is logged out meanwhile; who is logged in, hears that it is done.
    @GetMapping(Onward.WINDOW)
    String window(Model model) {
        return Acting.viewer().isSignedIn() ? "people/web/back" : door.show(Onward.to(Onward.WINDOW), model);
    }

    /// Not an address to ask for: the door itself leads here, with what was sent too late.
    @RequestMapping(KEPT)
    ModelAndView kept(HttpServletRequest request, Model model) {
        NoSuchThing.unless(request.getAttribute(KEPT) instanceof Onward);
        var onward = (Onward) request.getAttribute(KEPT);
        var kept = mine(onward);
        if (kept != null) {
            return new ModelAndView("ui/kept", "kept", kept);
        }
        return new ModelAndView(door.show(onward, model), model.asMap());
    }

    /// Who logged in meanwhile in another window, goes on with what was typed here.
    @PostMapping("/inloggen/verder")
    ModelAndView goOn(HttpServletRequest request, Model model) {
        var onward = Onward.from(request);
        var kept = mine(onward);
        if (kept != null) {
            return new ModelAndView("ui/kept", "kept", kept);
        }
        return new ModelAndView(pages.show(onward, "", Refusals.none(), model), model.asMap());
    }

    @PostMapping("/inloggen")
    Object enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var onward = Onward.from(request);
        return switch (signingIn.signIn(email, wachtwoord, request.getRemoteAddr())) {
            case SigningIn.Outcome.In(var person) -> signIn.as(person, onward, request, response);
            case SigningIn.Outcome.Wrong() ->
                pages.show(onward, email, Refusals.of("email", "people.sign-in.wrong"), model);
            case SigningIn.Outcome.Closed(var until) ->
                pages.show(onward, email, Refusals.of("", "people.sign-in.closed", time(until)), model);
        };
    }

    /// What was sent too late, when whoever is logged in now wrote it.
    private static @Nullable KeptForm mine(Onward onward) {
        var person = Acting.viewer().person();
        return person == null ? null : onward.keptFor(person.toString());
    }

    /// The first whole minute at which it opens again.
    private String time(Instant until) {
        return Dates.clock(until.plusSeconds(59).atZone(clock.getZone()).toLocalTime());
    }
}
