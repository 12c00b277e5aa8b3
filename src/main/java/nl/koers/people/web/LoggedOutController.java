package nl.koers.people.web;

import nl.koers.access.NoSuchThing;
import nl.koers.people.internal.federation.Goodbye;
import nl.koers.people.internal.federation.Providers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Logged out of Koers by someone who came in at a provider, who may still be logged in there. Opening it changes
/// nothing.
@Controller
class LoggedOutController {
    private final Providers providers;
    private final Goodbye goodbye;

    LoggedOutController(Providers providers, Goodbye goodbye) {
        this.providers = providers;
        this.goodbye = goodbye;
    }

    @GetMapping("/uitgelogd/{provider}")
    String here(@PathVariable("provider") String id, Model model) {
        var provider = providers.find(id).orElseThrow(NoSuchThing::new);
        return page(new LoggedOutPage(provider.name(), goodbye.at(provider).orElse("")), model);
    }

    /// Where a provider sends somebody back to.
    @GetMapping("/uitgelogd")
    String there(Model model) {
        return page(new LoggedOutPage("", ""), model);
    }

    private static String page(LoggedOutPage page, Model model) {
        model.addAttribute("page", page);
        return "people/web/loggedout";
    }
}
