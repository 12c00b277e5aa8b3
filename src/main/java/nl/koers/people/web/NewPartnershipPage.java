package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Sector;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// A partnership that is new, with what was typed.
public record NewPartnershipPage(Typed typed, Refusals refusals) {

    /// @param id of this form
    public record Typed(String id, String name, String shortName, List<String> sectors, String recognised) {}

    public Map<String, String> sectors() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(Sector.values()).forEach(it -> all.put(it.name(), plain("register.sector." + it)));
        return all;
    }

    public List<Link> path() {
        return List.of(new Link(plain("people.seats.title"), "/mensen"), new Link(plain("people.partnership.new"), ""));
    }
}
