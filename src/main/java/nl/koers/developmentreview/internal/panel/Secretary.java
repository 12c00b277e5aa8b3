package nl.koers.developmentreview.internal.panel;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// Supplied by the host, no panel member (R15); earlier ones stay in the list with the day they stopped.
public record Secretary(
        UUID id,
        PersonId person,
        String name,
        LocalDate since,
        @Nullable LocalDate until) {
    static Secretary of(PersonId person, String name, LocalDate today) {
        return new Secretary(Generators.timeBasedEpochRandomGenerator().generate(), person, name, today, null);
    }

    public boolean isPresent() {
        return until == null;
    }

    Secretary stopped(LocalDate today) {
        return isPresent() ? new Secretary(id, person, name, since, today) : this;
    }
}
