package nl.koers.planning.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.Season;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.search.Searchable;
import org.springframework.stereotype.Component;

/// What a partnership wrote with its answer whether it visits others, of the school years that its page shows.
@Component
class WillingSearch implements Searchable {
    private final Partnerships partnerships;
    private final Clock clock;

    WillingSearch(Partnerships partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public Source source() {
        var now = Season.of(LocalDate.now(clock));
        return Source.of("""
                select partnership_id::text as place, note as words from planning.willingness
                 where note <> '' and season in (?, ?)""", now.year(), now.next().year());
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var viewer = Acting.viewer();
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var hits = new HashMap<String, Hit>();
        for (var place : places) {
            var id = new PartnershipId(UUID.fromString(place));
            if (PlanningAccess.mayReadVisits(viewer, id)) {
                var page = "/partnerschappen/" + id + "/bezoekbereid";
                hits.put(place, new Hit(plain("planning.willing.title"), names.getOrDefault(id, ""), page));
            }
        }
        return hits;
    }
}
