package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Partnership;
import nl.koers.ui.Fact;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The samenwerkingsovereenkomst (R51).
///
/// @param state in a sentence: runs, is over, or is not there
/// @param over whether it is over
/// @param now what it says of each subject; empty while there is none
/// @param rows all that stand, the latest first
/// @param corrected what this form corrects, in words; empty for one of its own
/// @param silent subjects it leaves out, in words
public record AgreementPage(
        Partnership partnership,
        String state,
        boolean over,
        List<Fact> now,
        List<String> silent,
        List<Row> rows,
        String corrected,
        boolean mayState,
        Typed typed,
        Refusals refusals) {
    public record Row(String id, String words) {}

    /// @param id of the entry it becomes
    /// @param corrects the entry it takes the place of; empty for one of its own
    public record Typed(
            String id,
            String corrects,
            String from,
            String until,
            String composition,
            String lead,
            String vision,
            String means,
            String induction,
            String professionalising) {}

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.agreement.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/overeenkomst";
    }
}
