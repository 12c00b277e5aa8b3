package nl.koers.register.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.record.DossierWords;
import nl.koers.register.Region;
import nl.koers.register.Regions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Regions in words, for whoever checks the record or looks at the own data; what is done with them is said with the
/// partnerships. Asked last: there are few, and a page that names no region need not look for one.
@Component
@Order
class RegionWords implements DossierWords {
    private final Regions regions;

    RegionWords(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return regions.all().stream()
                .filter(it -> dossiers.contains(it.id().value()))
                .collect(Collectors.toMap(it -> it.id().value(), Region::name));
    }

    @Override
    public Optional<String> act(String act) {
        return Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/onderwijsregios/" + dossier;
    }
}
