package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;

/// The last look before the report is final.
///
/// @param reasons what stands in the way, each with the way out; empty: it can be made final
public record FinishingPage(OprHead head, List<Reason> reasons, Markup words) {
    public record Reason(String words, String href, String label) {}
}
