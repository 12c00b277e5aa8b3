package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Location;
import nl.koers.register.Locations;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.register.internal.duo.Links;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The partners as their coordinator keeps them, with a search in DUO's register.
///
/// @param asked what was searched for, empty before the first search
public record PartnersPage(
        Partnership partnership,
        Partners partners,
        Map<String, Links.Known> schools,
        String asked,
        Locations.Hits hits,
        boolean registerEmpty,
        Typed typed,
        Refusals refusals) {

    /// The fields of a day: since when a partner leads, until when it was one, and since when a school that was found
    /// is.
    static final String FROM = "vanaf-";

    static final String UNTIL = "tot-";

    static final String SINCE = "sinds-";

    /// What was typed for an organisation that is not in the register, and the day beside a partner or a school.
    ///
    /// @param field beside which that day was typed; beside the others stands today
    public record Typed(
            LocalDate today, String kind, String name, String brin, String since, String field, String day) {
        static Typed nothing(LocalDate today) {
            return new Typed(today, "", "", "", today.toString(), "", "");
        }

        Typed at(String field, String day) {
            return new Typed(today, kind, name, brin, since, field, day);
        }

        Typed of(String kind, String name, String brin, String since) {
            return new Typed(today, kind, name, brin, since, field, day);
        }

        String dayAt(String asked) {
            return asked.equals(field) ? day : today.toString();
        }
    }

    public String from(Partner partner) {
        return FROM + partner.id();
    }

    public String until(Partner partner) {
        return UNTIL + partner.id();
    }

    public String since(Location location) {
        return SINCE + location.code();
    }

    public String dayAt(String field) {
        return typed.dayAt(field);
    }

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.partners"));
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + "/partners" + page;
    }

    public String news(Partner partner) {
        return news(partner, schools);
    }

    /// What DUO changed at this school since it became a partner; its link stays (R57).
    static String news(Partner partner, Map<String, Links.Known> schools) {
        var it = schools.get(partner.code());
        if (it == null || it.goneAt() == null && it.name().equals(partner.name())) {
            return "";
        }
        return it.goneAt() == null
                ? plain("register.partner.renamed", it.name())
                : plain(
                        "register.partner.gone",
                        Dates.longAgo(it.goneAt().atZone(Dates.PEOPLE).toLocalDate()));
    }

    /// Number of the bevoegd gezag of a school; empty for another and for one DUO does not know.
    public String board(Partner partner) {
        return board(partner, schools);
    }

    static String board(Partner partner, Map<String, Links.Known> schools) {
        var it = schools.get(partner.code());
        return it == null ? "" : it.board();
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
