package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.record.DossierWords;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Partnerships and what is done with them in words, for whoever checks the record or looks at the own data.
@Component
class PartnershipWords implements DossierWords {
    private final Partnerships partnerships;

    PartnershipWords(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        var asked = Set.copyOf(dossiers);
        return partnerships.all().stream()
                .filter(it -> asked.contains(it.id().value()))
                .collect(Collectors.toMap(it -> it.id().value(), Partnership::name));
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("register.act." + act) ? Optional.of(plain("register.act." + act)) : Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/partnerschappen/" + dossier;
    }
}
