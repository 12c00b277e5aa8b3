package nl.koers.register.internal.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;

/// Something recorded of a partnership.
///
/// @param on since when it holds
/// @param subject the partner it is about
/// @param at when Koers came to know it
/// @param corrects the entry it takes the place of
/// @param ground null for who may not read it
public record Entry(
        UUID id,
        PartnershipId partnership,
        @Nullable UUID subject,
        LocalDate on,
        Content content,
        Instant at,
        @Nullable UUID corrects,
        @Nullable Ground ground) {

    /// Why, and by whom.
    ///
    /// @param by null for the program
    public record Ground(String reason, @Nullable PersonId by) {}

    public LocalDate knownSince() {
        return at.atZone(Dates.PEOPLE).toLocalDate();
    }
}
