package nl.koers.people.web;

import nl.koers.people.internal.accounts.NewPassword.Standing;
import nl.koers.ui.Refusals;

/// Making a new password with a link from a mail.
public record NewPasswordPage(Standing standing, String secret, Refusals refusals) {
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
