package nl.koers.qualityculture.internal.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// Something a partnership agreed to do, with owner and date, until it was evaluated (R39).
///
/// @param originRef the recommendation, round or ambition it follows from; null when it has no place in Koers
/// @param originWords that in words, as it was then
/// @param notes newest first, at least one
public record Step(
        UUID id,
        PartnershipId partnership,
        Origin origin,
        @Nullable UUID originRef,
        String originWords,
        String what,
        LocalDate begunOn,
        List<StepNote> notes) {

    /// What R39 asks and is not there; shown, never refused.
    public enum Lack {
        OWNER,
        DATE
    }

    public StepNote newest() {
        return notes.getFirst();
    }

    public boolean isOpen() {
        return !newest().standing().isRest();
    }

    public boolean isLate(LocalDate today) {
        var due = newest().dueOn();
        return isOpen() && due != null && today.isAfter(due);
    }

    /// Of a step at rest nothing is missing any more.
    public List<Lack> missing() {
        var missing = new ArrayList<Lack>();
        if (isOpen() && newest().owner() == null) {
            missing.add(Lack.OWNER);
        }
        if (isOpen() && newest().dueOn() == null) {
            missing.add(Lack.DATE);
        }
        return List.copyOf(missing);
    }
}
