package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// A seat that begins or ends on a day to come.
///
/// @param on the first day with it, or the first day without
/// @param successor to whom goes what runs, when it ends; null when nothing has to
/// @param by who planned it; null for the program
public record SeatAhead(
        UUID id,
        Act act,
        Place place,
        PersonId person,
        LocalDate on,
        @Nullable PersonId successor,
        @Nullable PersonId by) {
    public enum Act {
        BEGINS,
        ENDS
    }
}
