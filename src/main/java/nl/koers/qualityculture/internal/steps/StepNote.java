package nl.koers.qualityculture.internal.steps;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// How a step stood at one moment; the newest counts, the older ones stay (R39).
///
/// @param handedOver someone who left handed it to the owner (R94); then there are no words
/// @param owner null while nobody owns it, which is shown
/// @param dueOn null when no day was named, which is shown
public record StepNote(
        int number,
        Standing standing,
        String text,
        boolean handedOver,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable LocalDate dueOn,
        Instant at,
        String byName) {}
