package nl.koers.qualityculture.internal.questions;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import org.jspecify.annotations.Nullable;

/// Someone who was asked in a round, and from which place: student, mentor, school leader (R38).
///
/// @param handedInAt null until the answers were given to the others
/// @param withdrawnOn null unless the question was taken back
public record Voice(
        PersonId person,
        String name,
        Function function,
        LocalDate askedOn,
        @Nullable Instant handedInAt,
        @Nullable LocalDate withdrawnOn) {
    public boolean hasHandedIn() {
        return handedInAt != null;
    }

    public boolean isAsked() {
        return withdrawnOn == null;
    }
}
