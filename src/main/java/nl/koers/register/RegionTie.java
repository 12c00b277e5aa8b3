package nl.koers.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a partnership belongs to a region, from a day on and perhaps no longer (R54).
///
/// @param recordedAt when Koers heard of it
/// @param endedOn the first day on which it did not hold any more
/// @param endRecordedAt when Koers heard of the end
public record RegionTie(
        UUID id,
        Region region,
        PartnershipId partnership,
        LocalDate since,
        Instant recordedAt,
        @Nullable LocalDate endedOn,
        @Nullable Instant endRecordedAt) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (endedOn == null || day.isBefore(endedOn));
    }

    /// As Koers knew it at that moment.
    public boolean heldOn(LocalDate day, Instant known) {
        boolean knownEnd = endRecordedAt != null && !endRecordedAt.isAfter(known);
        return !recordedAt.isAfter(known)
                && !day.isBefore(since)
                && (endedOn == null || !knownEnd || day.isBefore(endedOn));
    }

    public boolean isOpen() {
        return endedOn == null;
    }
}
