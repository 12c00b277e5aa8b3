package nl.koers.people.internal.federation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One login elsewhere, as its owner knows it.
///
/// @param home the school or institute as the provider names it, or empty
public record Login(
        UUID id,
        String provider,
        String home,
        Instant linked,
        @Nullable Instant used) {}
