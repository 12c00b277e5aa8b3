package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.record.DossierWords;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.EditionConcepts;
import nl.koers.register.internal.duo.Editions;
import org.springframework.stereotype.Component;

/// Files of DUO in words, for whoever checks the record; what is done with them has its words beside the other acts.
@Component
class EditionWords implements DossierWords {
    private final Editions editions;
    private final EditionConcepts concepts;

    EditionWords(Editions editions, EditionConcepts concepts) {
        this.editions = editions;
        this.concepts = concepts;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        if (!RegisterAccess.mayRefresh(Acting.viewer())) {
            return Map.of();
        }
        var asked = Set.copyOf(dossiers);
        return Stream.concat(
                        editions.all().stream().map(it -> Map.entry(it.id(), it.fileName())),
                        concepts.all().stream().map(it -> Map.entry(it.id(), it.fileName())))
                .filter(it -> asked.contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> plain("register.duo.dossier", it.getValue())));
    }

    @Override
    public Optional<String> act(String act) {
        return Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/register/duo";
    }
}
