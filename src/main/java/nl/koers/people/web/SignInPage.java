package nl.koers.people.web;

import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;

/// Logging in with a mail address and a password.
public record SignInPage(Onward onward, String email, Refusals refusals) {
    static SignInPage fresh(Onward onward) {
        return new SignInPage(onward, "", Refusals.none());
    }
}
