package nl.koers.people.web;

import nl.koers.people.internal.accounts.NewPassword.Standing;
import nl.koers.ui.Refusals;

/// Making a new password with a link from a mail.
///
/// @param alsoAlong whether keys for programs and the address of the calendar are to stop
public record NewPasswordPage(Standing standing, String secret, boolean alsoAlong, Refusals refusals) {
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
