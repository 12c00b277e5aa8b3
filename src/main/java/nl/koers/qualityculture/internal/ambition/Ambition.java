package nl.koers.qualityculture.internal.ambition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.register.PartnershipId;

/// What a partnership wants beyond basic quality, tied to waarborgen of the version of the framework it began with
/// (R42, R44). It is never deleted: it is closed with what came of it, and what it said before stays.
///
/// @param cores newest first, at least one
public record Ambition(UUID id, PartnershipId partnership, String framework, LocalDate begunOn, List<Core> cores) {

    /// What R44 asks and is not there yet; shown, never refused.
    public enum Lack {
        POINTS,
        DIRECTION,
        PROCESS,
        SEEN,
        USED,
        OWNER
    }

    public Core core() {
        return cores.getFirst();
    }

    public boolean isClosed() {
        return core().closedOn() != null;
    }

    /// @param written the parts with words in them
    public List<Lack> missing(Set<AmbitionPart> written) {
        var missing = new ArrayList<Lack>();
        if (core().points().isEmpty()) {
            missing.add(Lack.POINTS);
        }
        if (!core().strengthening() && !core().broadening()) {
            missing.add(Lack.DIRECTION);
        }
        for (var part : AmbitionPart.values()) {
            if (!written.contains(part)) {
                missing.add(Lack.valueOf(part.name()));
            }
        }
        if (core().owner() == null && !isClosed()) {
            missing.add(Lack.OWNER);
        }
        return List.copyOf(missing);
    }

    /// Whether it is about this waarborg, wholly or in one of its elements.
    public boolean isAbout(String waarborg) {
        return core().points().stream().anyMatch(it -> it.startsWith(waarborg));
    }
}
