package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partnership;
import nl.koers.register.web.Changing.Terms;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The Platform records that partnerships merged (R53).
///
/// @param others that go on too
public record MergePage(
        Partnership partnership, Map<String, String> others, Typed typed, Terms terms, Refusals refusals) {
    /// @param id of the partnership it becomes
    /// @param with the others, two at most
    /// @param lead whose penvoerder goes on
    public record Typed(String id, String name, String shortName, List<String> with, String lead) {
        public String with(int place) {
            return place < with.size() ? with.get(place) : "";
        }
    }

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.merge.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/samenvoegen";
    }

    public Map<String, String> statuses() {
        return Changing.statuses();
    }

    /// Places of the form, in words: the penvoerder of one of these goes on.
    public Map<String, String> leads() {
        var all = new LinkedHashMap<String, String>();
        all.put("0", partnership.name());
        all.put("1", plain("register.merge.second"));
        all.put("2", plain("register.merge.third"));
        return all;
    }
}
