package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partnership;
import nl.koers.register.Status;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The Platform records a change of status, or corrects one.
///
/// @param rows the changes that stand, the latest first
/// @param corrected what this form corrects, in words; empty for a new change
public record StatusPage(Partnership partnership, List<Row> rows, String corrected, Typed typed, Refusals refusals) {
    /// @param by empty once the name has gone
    public record Row(String id, String status, String since, String reason, String by) {}

    /// @param id of the entry it becomes, so that sending it twice records it once
    public record Typed(String id, String status, String on, String cohort, String reason, String corrects) {}

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.status.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/status";
    }

    public Map<String, String> statuses() {
        var all = new LinkedHashMap<String, String>();
        for (var status : Status.values()) {
            all.put(status.name(), plain("register.status." + status));
        }
        return all;
    }
}
