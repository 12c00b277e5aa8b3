package nl.koers.qualityculture.internal.ambition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// An ambition in short, as it was noted at one moment; the newest counts (R44).
///
/// @param points codes of waarborgen and elements: "W2", "W2.SO.3"
/// @param owner null while nobody owns it
/// @param closedOn null while it is worked on
/// @param outcome what came of it, once closed
public record Core(
        int number,
        String title,
        List<String> points,
        boolean strengthening,
        boolean broadening,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable LocalDate closedOn,
        String outcome,
        Instant at,
        String byName) {

    boolean saysTheSameAs(Core other) {
        return title.equals(other.title)
                && points.equals(other.points)
                && strengthening == other.strengthening
                && broadening == other.broadening
                && Objects.equals(owner, other.owner);
    }
}
