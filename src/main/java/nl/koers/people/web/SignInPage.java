package nl.koers.people.web;

import java.util.List;
import nl.koers.people.internal.federation.Provider;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;

/// Logging in: with a mail address and a password, a passkey, or at a school or institute.
public record SignInPage(Onward onward, String email, Refusals refusals, List<Provider> providers) {
    public boolean isKept() {
        return onward.kept() != null;
    }

    /// What was typed does not fit in an address: then logging in elsewhere happens in a window beside this one.
    public String at(Provider provider) {
        return (isKept() ? Onward.to(Onward.WINDOW) : onward).after("/inloggen/via/" + provider.id());
    }
}
