package nl.koers.people.internal.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One passkey as its owner knows it.
public record Passkey(
        UUID id, String name, Instant made, @Nullable Instant used) {
    public static final int LONGEST_NAME = 60;
}
