package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partnership;
import nl.koers.register.internal.life.Content.Verdict;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// What NVAO and the inspectorate judged of the partners (R30).
///
/// @param risks how many fail or are unknown
/// @param rows those first that are a risk
/// @param corrected what this form corrects, in words; empty for a judgement of its own
/// @param partners of whom something can be recorded
public record ConditionsPage(
        Partnership partnership,
        int risks,
        List<Row> rows,
        String corrected,
        boolean mayState,
        Map<String, String> partners,
        Typed typed,
        Refusals refusals) {
    /// @param id of the entry it stands in; empty while it is unknown
    /// @param asked which of the two judgements it is about
    public record Row(String id, String name, String asked, String verdict, boolean risk, String on, String source) {}

    public record Typed(
            String id, String corrects, String partner, String programme, String verdict, String on, String source) {}

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.conditions.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/voorwaarden";
    }

    public Map<String, String> verdicts() {
        var all = new LinkedHashMap<String, String>();
        for (var verdict : Verdict.values()) {
            all.put(verdict.name(), nl.koers.ui.Words.capital(plain("register.verdict." + verdict)));
        }
        return all;
    }
}
