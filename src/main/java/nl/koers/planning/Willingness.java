package nl.koers.planning;

import java.time.LocalDate;
import nl.koers.register.PartnershipId;

/// What a partnership said about visiting others in a season.
///
/// @param note what its coordinator added, for hosts to read; may be empty
public record Willingness(PartnershipId partnership, Season season, boolean willing, String note, LocalDate saidOn) {}
