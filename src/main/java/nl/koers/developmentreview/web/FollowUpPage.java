package nl.koers.developmentreview.web;

import java.util.List;

/// What became of each recommendation.
///
/// @param mayWrite the reader is of the host
public record FollowUpPage(OprHead head, boolean mayWrite, List<Line> lines, List<FinalReportPage.Shared> shares) {

    /// One recommendation with its notes, the newest first.
    public record Line(int number, String text, String href, String mark, String state, List<Note> notes) {}

    /// @param owner who takes it up and by when, in words that say so when either is missing
    public record Note(String state, String text, String owner, String when) {}
}
