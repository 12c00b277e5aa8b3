package nl.koers.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.stereotype.Component;

/// Who said that a partnership goes on visits is known for the kept years; that it was said stays (R93).
@Component
class WillingNames implements KeptNames {
    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        return List.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of("WILLING", "NOT_WILLING");
    }
}
