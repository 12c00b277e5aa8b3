package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.writing.Markup;

/// The final report, to read; for the host with what it shares.
///
/// @param kept words that came too late: the report became final while they were typed
public record FinalReportPage(
        OprHead head, Content lede, Markup words, List<ReportPage.Placed> placings, List<Shared> shares, String kept) {

    /// Something the host shares or can share.
    ///
    /// @param field value of the form
    public record Shared(String field, boolean on, String label, String act) {}
}
