package nl.koers.people.internal.federation;

import java.io.Serializable;
import java.time.Instant;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// Someone is on the way to a provider and back: what was asked there, and what for. Kept in the session, answered
/// once.
///
/// @param to where someone was headed, an own path or empty
/// @param invitation hash of the link that someone came with, or empty
/// @param person who links a login to the own account, or empty
public record Journey(
        String provider, OAuth2AuthorizationRequest asked, String to, String invitation, String person, Instant until)
        implements Serializable {

    public @Nullable PersonId linker() {
        return person.isEmpty() ? null : PersonId.of(person);
    }
}
