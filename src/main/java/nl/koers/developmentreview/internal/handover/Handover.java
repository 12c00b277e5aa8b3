package nl.koers.developmentreview.internal.handover;

import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;

/// Who hands over to whom, and the first day on which the successor does the work.
public record Handover(UUID id, PartnershipId partnership, PersonId from, PersonId to, LocalDate startsOn) {
    /// On the day itself the work has gone over.
    public boolean isDue(LocalDate today) {
        return !today.isBefore(startsOn);
    }
}
