package nl.koers.people.web;

import nl.koers.people.SignInDoor;
import nl.koers.ui.Onward;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Outside the demonstration one logs in with an account.
@Component
@Profile("!demo & !test")
class AccountDoor implements SignInDoor {
    @Override
    public String show(Onward onward, Model model) {
        model.addAttribute("page", SignInPage.fresh(onward));
        return "people/web/signin";
    }
}
