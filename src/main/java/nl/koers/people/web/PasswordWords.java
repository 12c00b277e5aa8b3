package nl.koers.people.web;

import java.util.List;
import nl.koers.people.internal.accounts.PasswordRule;
import nl.koers.ui.Refusals;

/// Why a password was not taken, at its field.
final class PasswordWords {
    private PasswordWords() {}

    static Refusals refusals(List<PasswordRule> broken) {
        var first = broken.getFirst();
        return Refusals.of(
                "wachtwoord",
                "people.password.broken." + first,
                first == PasswordRule.NOT_TOO_LONG ? PasswordRule.MOST : PasswordRule.LEAST);
    }
}
