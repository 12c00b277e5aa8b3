package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.koers.access.Acting;
import nl.koers.people.SignIn;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.accounts.InvitationLinks.Outcome;
import nl.koers.people.internal.accounts.InvitationLinks.Standing;
import nl.koers.people.internal.federation.Providers;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The link of an invitation: opened as often as one likes, it changes nothing; it leads to the task as long as the
/// task is there, and says so when it is not.
@Controller
class InvitedController {
    private final InvitationLinks links;
    private final Providers providers;
    private final SignIn signIn;

    InvitedController(InvitationLinks links, Providers providers, SignIn signIn) {
        this.links = links;
        this.providers = providers;
        this.signIn = signIn;
    }

    @GetMapping("/uitnodiging/{secret}")
    String open(@PathVariable String secret, Model model) {
        var found = links.find(secret);
        var viewer = Acting.viewer();
        boolean other = found.isPresent()
                && viewer.isSignedIn()
                && !viewer.is(found.get().person().id());
        if (found.isPresent() && viewer.isSignedIn() && !other && found.get().standing() != Standing.OVER) {
            return "redirect:" + found.get().path();
        }
        return page(new InvitedPage(found.orElse(null), secret, other, providers.all(), Refusals.none()), model);
    }

    @PostMapping("/uitnodiging/{secret}")
    Object begin(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (links.begin(secret, wachtwoord)) {
            case Outcome.Begun(var person, var path) -> signIn.as(person, Onward.to(path), request, response);
            case Outcome.Refused(var broken) ->
                page(
                        new InvitedPage(
                                links.find(secret).orElse(null),
                                secret,
                                false,
                                providers.all(),
                                PasswordWords.refusals(broken)),
                        model);
            case Outcome.Not() -> open(secret, model);
        };
    }

    private static String page(InvitedPage page, Model model) {
        model.addAttribute("page", page);
        return "people/web/invited";
    }
}
