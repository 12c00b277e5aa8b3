package nl.koers.qualityframework.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.stereotype.Component;

/// Who worked on the framework is known for the kept years; what it said stays (R93).
@Component
class FrameworkNames implements KeptNames {
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
        return Set.of(
                "FRAMEWORK_LOADED",
                "FRAMEWORK_STARTED",
                "FRAMEWORK_EDITED",
                "FRAMEWORK_REPLACED",
                "FRAMEWORK_PUBLISHED",
                "FRAMEWORK_DROPPED");
    }
}
