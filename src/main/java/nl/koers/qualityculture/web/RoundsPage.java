package nl.koers.qualityculture.web;

import java.util.List;

/// Every round of questions of a partnership, and what was not asked about for long.
///
/// @param lede where it stands, and what comes first
public record RoundsPage(QualityHead head, String lede, List<Line> open, List<Line> ended, List<Line> unasked) {}
