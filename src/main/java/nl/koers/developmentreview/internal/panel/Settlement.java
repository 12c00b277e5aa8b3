package nl.koers.developmentreview.internal.panel;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The host settled the panel on a day; a later drop-out reopened it, visibly (R10).
///
/// @param members the nominations as they were at that moment (R92)
/// @param reopened when and by what; null while the settlement is in force
public record Settlement(
        UUID id, LocalDate on, List<UUID> members, @Nullable Reopening reopened) {

    public record Reopening(LocalDate on, Cause cause) {}

    public enum Cause {
        MEMBER_LEFT,
        VISITOR_WITHDREW,
        SECRETARY_REPLACED
    }

    static Settlement of(List<UUID> members, LocalDate today) {
        return new Settlement(Generators.timeBasedEpochRandomGenerator().generate(), today, members, null);
    }

    public boolean isInForce() {
        return reopened == null;
    }

    Settlement reopened(Cause cause, LocalDate today) {
        return isInForce() ? new Settlement(id, on, members, new Reopening(today, cause)) : this;
    }
}
