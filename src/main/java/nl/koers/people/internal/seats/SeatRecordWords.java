package nl.koers.people.internal.seats;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.record.DossierWords;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// What is done with seats in words, for whoever checks the record or looks at the own data.
@Component
class SeatRecordWords implements DossierWords {
    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        return dossiers.contains(Place.COUNTRY) ? Map.of(Place.COUNTRY, plain("people.seat.country")) : Map.of();
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("people.act." + act) ? Optional.of(plain("people.act." + act)) : Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "";
    }
}
