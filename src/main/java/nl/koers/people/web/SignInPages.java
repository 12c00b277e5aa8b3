package nl.koers.people.web;

import nl.koers.people.internal.federation.Providers;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page for logging in, with every way in that this Koers has.
@Component
class SignInPages {
    private final Providers providers;

    SignInPages(Providers providers) {
        this.providers = providers;
    }

    String show(Onward onward, String email, Refusals refusals, Model model) {
        model.addAttribute("page", new SignInPage(onward, email, refusals, providers.all()));
        return "people/web/signin";
    }
}
