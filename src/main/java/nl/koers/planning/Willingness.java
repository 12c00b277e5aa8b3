package nl.koers.planning;

import java.time.LocalDate;
import java.util.List;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Seen;

/// What a partnership said about visiting others in a season.
///
/// @param note what its coordinator added, for hosts to read; may be empty
public record Willingness(PartnershipId partnership, Season season, boolean willing, String note, LocalDate saidOn) {
    /// Of all that a partnership said; it differs as soon as a colleague said something else (R91).
    public static String mark(List<Willingness> said) {
        return Seen.mark(said);
    }
}
