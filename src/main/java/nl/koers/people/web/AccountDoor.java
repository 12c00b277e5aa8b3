package nl.koers.people.web;

import nl.koers.people.SignInDoor;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Outside the demonstration one logs in with an account.
@Component
@Profile("!demo & !test")
class AccountDoor implements SignInDoor {
    private final SignInPages pages;

    AccountDoor(SignInPages pages) {
        this.pages = pages;
    }

    @Override
    public String show(Onward onward, Model model) {
        return pages.show(onward, "", Refusals.none(), model);
    }
}
