package nl.koers.developmentreview.web;

import nl.koers.writing.Paper;
import org.jspecify.annotations.Nullable;

/// One side looks back, unseen by the other (R63).
///
/// @param ours who writes and reads here: the host's team or the panel
/// @param open the day was held, so one can look back
/// @param state how far both sides are
/// @param mayMark this side has not yet said that it looked back
public record LookBackPage(
        OprHead head,
        Kept typed,
        String ours,
        String theirs,
        boolean open,
        boolean mayWrite,
        Paper paper,
        Sides state,
        boolean mayMark) {

    /// On which day each side said that it looked back; null while it has not.
    public record Sides(java.time.@Nullable LocalDate host, String hostName, java.time.@Nullable LocalDate panel) {}
}
