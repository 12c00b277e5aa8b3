package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;

/// One act of the record with the content it was about, as that was at the time (R92).
///
/// @param roles what the one who acted was in this review; may be empty
public record RecordEntryPage(OprHead head, String what, String who, String roles, String moment, List<Part> parts) {

    /// @param prose the text as it was; null for anything else
    /// @param facts of an ID as it was; empty for anything else
    /// @param href where to fetch or read it; empty when it stands here, or is not for this reader
    public record Part(
            String title, @org.jspecify.annotations.Nullable Markup prose, List<Fact> facts, String href, String link) {
        public boolean isNothing() {
            return prose == null && facts.isEmpty() && href.isEmpty();
        }
    }

    public record Fact(String label, String value) {}
}
