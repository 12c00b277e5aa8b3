package nl.koers.register.web;

import java.util.Optional;
import java.util.UUID;
import nl.koers.record.DossierWords;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// Partnerships in words, for whoever checks the record.
@Component
class PartnershipWords implements DossierWords {
    private final Partnerships partnerships;

    PartnershipWords(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Optional<String> name(UUID dossier) {
        return partnerships.find(new PartnershipId(dossier)).map(Partnership::name);
    }

    @Override
    public Optional<String> act(String act) {
        return Optional.empty();
    }
}
