package nl.koers.people.web;

import nl.koers.people.internal.accounts.FirstAdministrator.Standing;
import nl.koers.ui.Refusals;

/// Where the first administrator begins, with what was typed.
public record BeginPage(Standing standing, String secret, String name, String email, Refusals refusals) {
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
