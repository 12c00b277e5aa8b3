package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.writing.Paper;
import org.jspecify.annotations.Nullable;

/// The report while host and secretary write it.
///
/// @param lede how it stands and by when
/// @param late the last day for the concept has passed; late is allowed (R22)
/// @param mayBegin nothing is written: it can be begun from the debrief
public record ReportPage(
        OprHead head,
        Content lede,
        boolean late,
        boolean held,
        boolean mayWrite,
        boolean mayBegin,
        Paper paper,
        Placing placing,
        List<Placed> placings,
        @Nullable Finishing finishing) {

    /// @param inTheWay why it cannot be placed, with the way out; null when it can
    public record Placing(
            boolean mine, boolean again, @Nullable InTheWay inTheWay) {}

    public record InTheWay(String words, String href, String label) {}

    /// One placing that can be read as it was (R92).
    public record Placed(String label, String href) {}

    /// @param ready nothing stands in the way of a final report
    public record Finishing(boolean ready, String words) {}
}
