package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The panel as this reader may know it, what it still lacks, and the acts that are this reader's.
///
/// @param standing the state of the panel, with its mark
/// @param chairs members this reader can make chair; empty when it is not this reader's to choose
/// @param secretaries whom the host can name; empty for others
/// @param left who left, with the reason where the reader may know it
public record PanelPage(
        OprHead head,
        Standing standing,
        List<Visitor> visitors,
        Map<String, String> chairs,
        String chair,
        String secretary,
        Map<String, String> secretaries,
        List<Check> checks,
        List<String> left,
        boolean maySettle,
        boolean mayFind,
        Typed typed,
        Refusals refusals) {

    /// @param reopened why a settled panel is open again; empty when it is not (R10)
    public record Standing(String mark, String words, String reopened) {}

    /// One visiting partnership with its members.
    ///
    /// @param ties organisations in common with the host (R34)
    /// @param nominees whom this reader can nominate for it; null when that is not this reader's
    public record Visitor(
            String id,
            String name,
            List<Row> members,
            List<String> ties,
            @Nullable Map<String, String> nominees) {}

    /// @param href the member's own page; empty for readers who may not know experience and ties
    /// @param chair this member coordinates (R14)
    /// @param background experience and ties in a few words; empty for readers who may not know them
    public record Row(
            String name, String href, boolean chair, String function, String level, List<String> background) {}

    /// How a rule stands: a rule that blocks, or one that is only shown.
    public record Check(String number, boolean holds, boolean blocks, String words) {
        public String mark() {
            return holds ? "done" : blocks ? "open" : "later";
        }
    }

    /// What was typed in the form that was not taken.
    public record Typed(String nominee, String secretary, String reason) {
        static Typed nothing() {
            return new Typed("", "", "");
        }
    }

    public boolean isComplete() {
        return checks.stream().noneMatch(check -> check.blocks() && !check.holds());
    }
}
