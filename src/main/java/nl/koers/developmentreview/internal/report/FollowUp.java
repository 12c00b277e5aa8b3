package nl.koers.developmentreview.internal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One note of what became of a recommendation; the newest says how it stands, the older ones stay (R39).
///
/// @param owner who takes it up, in the host's words; may be empty, then that is shown
/// @param dueOn the next date; null when none was named, then that is shown
public record FollowUp(
        UUID recommendation,
        Standing standing,
        String text,
        String owner,
        @Nullable LocalDate dueOn,
        Instant at,
        String byName) {

    /// The turns of the quality circle, and "not taken up": the host owns the content and may choose so (R59).
    public enum Standing {
        AGREED,
        CARRIED_OUT,
        EVALUATED,
        ADJUSTED,
        LEFT;

        /// Nothing more is expected for now.
        public boolean isRest() {
            return this == EVALUATED || this == LEFT;
        }
    }
}
