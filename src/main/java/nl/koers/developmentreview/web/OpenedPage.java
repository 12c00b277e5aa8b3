package nl.koers.developmentreview.web;

import java.util.List;

/// Who opened the dossier, the latest first.
public record OpenedPage(OprHead head, List<Line> lines) {
    /// @param days "op 3 dagen"
    public record Line(String who, String what, String last, String first, String days) {}
}
