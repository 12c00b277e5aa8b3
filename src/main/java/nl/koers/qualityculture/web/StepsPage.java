package nl.koers.qualityculture.web;

import java.util.List;

/// Every step of a partnership, and what is followed up in peer reviews, in one list (R39).
///
/// @param lede where it stands, and what comes first
public record StepsPage(QualityHead head, String lede, List<Line> open, List<Line> done, List<Reviewed> reviews) {

    /// Something that is followed up in another room, with the steps that came of it.
    public record Reviewed(Line line, String id, List<Line> steps) {}
}
