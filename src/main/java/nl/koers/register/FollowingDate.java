package nl.koers.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.register.internal.life.Cycle;

/// A date that follows from the status of a partnership, with what it was counted from.
///
/// @param from the day it counts from
/// @param years how many were added
public record FollowingDate(Because because, LocalDate on, LocalDate from, int years) {
    public enum Because {
        /// R01: an aspirant is assessed four years after it became one.
        ASPIRANT(4),
        /// R03: two years, everything included.
        RECOVERY(2),
        /// R02.
        RECOGNITION(6),
        /// R02.
        REVIEW(6),
        /// R02, R53: as the Platform set it after a merger or split.
        MERGER(6);

        private final int years;

        Because(int years) {
            this.years = years;
        }
    }

    /// What follows from the status alone: of an aspirant of a cohort that is assessed so (R01), and of one in recovery
    /// (R03).
    public static Optional<FollowingDate> of(Standing standing) {
        return Cycle.following(standing);
    }

    /// Of an aspirant or one in recovery.
    public static FollowingDate of(Because because, LocalDate from) {
        return new FollowingDate(because, from.plusYears(because.years), from, because.years);
    }
}
