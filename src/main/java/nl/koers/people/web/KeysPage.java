package nl.koers.people.web;

import java.util.List;
import java.util.UUID;
import nl.koers.people.internal.accounts.ProgramKeys.Key;
import nl.koers.ui.Refusals;

/// The keys of whoever looks.
///
/// @param typed the name that was refused
/// @param made the key that was just made, shown once; else empty
public record KeysPage(List<Key> keys, String typed, String made, Refusals refusals) {
    /// By which this form is known when it is sent twice.
    public UUID form() {
        return UUID.randomUUID();
    }
}
