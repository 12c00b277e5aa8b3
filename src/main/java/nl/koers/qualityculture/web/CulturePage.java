package nl.koers.qualityculture.web;

import java.util.List;

/// Where a partnership stands with its quality, and what is due.
///
/// @param due what waits or is late, of steps and rounds
/// @param unasked not asked about for long
/// @param mayChoose the reader chooses who writes along
public record CulturePage(
        QualityHead head,
        String lede,
        List<Line> due,
        List<Line> ambitions,
        List<Line> unasked,
        int rounds,
        int steps,
        boolean mayChoose) {}
