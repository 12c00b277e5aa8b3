package nl.koers.register.web;

import static nl.koers.ui.Words.capital;
import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.web.Changing.Terms;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The Platform records that a partnership was split in two (R53).
public record SplitPage(Partnership partnership, List<Partner> partners, Typed typed, Terms terms, Refusals refusals) {
    /// @param chosen for each partner with which it goes along: ONE, OTHER or BOTH
    public record Typed(
            String one,
            String other,
            String name,
            String shortName,
            String otherName,
            String otherShort,
            List<String> sectors,
            List<String> otherSectors,
            Map<String, String> chosen,
            String lead,
            String otherLead) {
        public String chosen(Partner partner) {
            return chosen.getOrDefault(partner.id().toString(), "");
        }
    }

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.split.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/splitsen";
    }

    public Map<String, String> statuses() {
        return Changing.statuses();
    }

    /// Of the partnership it was.
    public Map<String, String> sectors() {
        var all = new LinkedHashMap<String, String>();
        partnership.sectors().stream()
                .sorted()
                .forEach(it -> all.put(it.name(), capital(plain("register.sector." + it))));
        return all;
    }

    public Map<String, String> places() {
        var all = new LinkedHashMap<String, String>();
        for (var place : List.of("ONE", "OTHER", "BOTH")) {
            all.put(place, plain("register.split." + place));
        }
        return all;
    }

    public Map<String, String> leads() {
        var all = new LinkedHashMap<String, String>();
        partners.forEach(it -> all.put(it.id().toString(), it.name()));
        return all;
    }
}
