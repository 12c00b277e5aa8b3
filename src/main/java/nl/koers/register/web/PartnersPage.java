package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Location;
import nl.koers.register.Locations;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The partners as their coordinator keeps them, with a search in DUO's register.
///
/// @param asked what was searched for, empty before the first search
public record PartnersPage(
        Partnership partnership,
        Partners partners,
        String asked,
        Locations.Hits hits,
        boolean registerEmpty,
        Typed typed,
        Refusals refusals) {

    /// What was typed for an organisation that is not in the register.
    public record Typed(String kind, String name, String brin) {
        static Typed nothing() {
            return new Typed("", "", "");
        }
    }

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.partners"));
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + "/partners" + page;
    }

    public boolean isPartner(Location location) {
        return partners.hasLocation(location.code());
    }

    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(PartnerKind.values()).forEach(kind -> kinds.put(kind.name(), plain("register.kind." + kind)));
        return kinds;
    }
}
