package nl.koers.planning;

import java.time.LocalDate;
import nl.koers.register.PartnershipId;

/// A visit that was made: the review was held on this day.
public record Visit(PartnershipId visitor, PartnershipId host, LocalDate day) {}
