package nl.koers.developmentreview.web;

import java.util.List;

/// Who did what, when, the newest first.
public record RecordPage(OprHead head, boolean whole, List<Line> lines) {
    public record Line(String moment, String who, String what) {}
}
