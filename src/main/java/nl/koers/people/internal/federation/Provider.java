package nl.koers.people.internal.federation;

import java.util.List;

/// Someone whose word Koers takes on who somebody is, by settings.
///
/// @param id in addresses and settings
/// @param name as people know it
/// @param secret empty for a client that has none; PKCE then stands in for it
/// @param levels of certainty of which one is asked and must be answered (`acr`); empty when none is asked
public record Provider(
        String id,
        String name,
        String issuer,
        String client,
        String secret,
        List<String> scopes,
        List<String> levels) {}
