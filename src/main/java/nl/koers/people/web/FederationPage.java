package nl.koers.people.web;

import nl.koers.people.internal.federation.Arrived;
import nl.koers.people.internal.federation.Provider;
import org.jspecify.annotations.Nullable;

/// Between Koers and a provider: why it went no further, or the question whether two belong together.
///
/// @param who as the provider vouched for, or null when it did not
/// @param account of whom the login will be, for the question
/// @param back where to begin anew
public record FederationPage(
        State state, Provider provider, @Nullable Arrived who, String account, String email, String back) {

    public enum State {
        /// Cannot be reached.
        DOWN,
        CANCELLED,
        /// Came too late, twice, from elsewhere, or with an answer that does not fit.
        FAILED,
        /// Without the second step that is asked for.
        LEVEL,
        /// Leads to nobody in Koers.
        UNKNOWN,
        /// Leads to somebody else.
        TAKEN,
        /// Whether this login is to lead to this account.
        CONFIRM
    }

    /// "Samira Bakker, s.bakker@voorbeeld.example, voorbeeld.example", as far as it was told.
    public String shown() {
        return who == null
                ? ""
                : String.join(
                        ", ",
                        java.util.stream.Stream.of(who.name(), who.email(), who.home())
                                .filter(it -> !it.isEmpty())
                                .toList());
    }
}
