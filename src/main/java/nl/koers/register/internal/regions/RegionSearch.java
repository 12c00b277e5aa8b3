package nl.koers.register.internal.regions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.register.Region;
import nl.koers.register.Regions;
import nl.koers.search.Searchable;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// The onderwijsregio's by name, for anyone.
@Component
class RegionSearch implements Searchable {
    private final Regions regions;

    RegionSearch(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Source source() {
        return Source.of("select id::text as place, name as words from register.region");
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var asked = Set.copyOf(places);
        return regions.all().stream()
                .filter(it -> asked.contains(it.id().toString()))
                .collect(Collectors.toMap(it -> it.id().toString(), RegionSearch::hit));
    }

    private static Hit hit(Region region) {
        return new Hit(region.name(), Words.plain("register.region.card"), "/onderwijsregios/" + region.id());
    }
}
