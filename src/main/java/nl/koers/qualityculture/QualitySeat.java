package nl.koers.qualityculture;

import nl.koers.access.SeatKind;

/// Seats in the quality work of a partnership, beside its coordinator's.
public enum QualitySeat implements SeatKind {
    /// Writes along, asks and agrees on steps; in the partnership.
    QUALITY_WRITER,
    /// Was asked the four questions; in one round (R38).
    QUALITY_VOICE,
    /// Owns a step; in that step (R39).
    QUALITY_STEP
}
