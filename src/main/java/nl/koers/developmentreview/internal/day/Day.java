package nl.koers.developmentreview.internal.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;

/// The panel's preparation, the day itself and the debrief.
public record Day() {
    public static Day none() {
        return new Day();
    }

    /// The day on which the review was really held; only held reviews count (R05).
    public Optional<LocalDate> heldOn() {
        return Optional.empty();
    }

    /// What the joint debrief recommends, in its order (R63).
    public List<Recommendation> recommendations() {
        return List.of();
    }

    public boolean isPrepared() {
        return false;
    }

    public boolean isHeld() {
        return false;
    }

    public boolean isDebriefed() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
