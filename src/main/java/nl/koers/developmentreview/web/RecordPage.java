package nl.koers.developmentreview.web;

import java.util.List;

/// Who did what, when, the newest first.
public record RecordPage(OprHead head, boolean whole, List<Line> lines) {
    /// @param href the act with its content as it was; empty when there is none, or it is not for this reader
    public record Line(String moment, String who, String what, String href) {}
}
