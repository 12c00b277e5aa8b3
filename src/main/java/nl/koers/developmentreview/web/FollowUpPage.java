package nl.koers.developmentreview.web;

import java.util.List;

/// What became of each recommendation.
///
/// @param mayWrite the reader is of the host
/// @param stepsHref the one list of steps of the host; empty for who does not read it
public record FollowUpPage(
        OprHead head, boolean mayWrite, String stepsHref, List<Line> lines, List<FinalReportPage.Shared> shares) {

    /// One recommendation with its notes, the newest first.
    public record Line(int number, String text, String href, String mark, String state, List<Note> notes) {}

    /// @param owner who takes it up and by when, in words that say so when either is missing
    public record Note(String state, String text, String owner, String when) {}
}
