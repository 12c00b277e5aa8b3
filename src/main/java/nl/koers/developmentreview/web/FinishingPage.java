package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;

/// The last look before the report is final.
///
/// @param version of the text, so that no other one becomes final
/// @param reasons what stands in the way, each with the way out; empty: it can be made final
public record FinishingPage(OprHead head, List<Reason> reasons, int version, Markup words) {
    public record Reason(String words, String href, String label) {}
}
