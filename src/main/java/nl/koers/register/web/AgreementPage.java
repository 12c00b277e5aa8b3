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
/// @param silent subjects it leaves out, in words
public record AgreementPage(
        Partnership partnership,
        String state,
        boolean over,
        List<Fact> now,
        List<String> silent,
        boolean mayState,
        Typed typed,
        Refusals refusals) {
    /// @param id of the entry it becomes
    public record Typed(
            String id,
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
