package nl.koers.register;

import java.util.UUID;

/// Whose quality a review is about, and who is its host: a partnership, or a region, which then means the training
/// infrastructure of that region (R54).
public sealed interface ReviewSubject permits PartnershipId, RegionId {
    UUID value();
}
