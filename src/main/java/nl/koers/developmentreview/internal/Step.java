package nl.koers.developmentreview.internal;

import java.util.Set;

/// The seven steps of the road. The first three stand open side by side; what a step needs is data (R32).
public enum Step {
    DOCUMENTS(Phase.PREPARE),
    PANEL(Phase.PREPARE),
    DATE(Phase.PREPARE),
    PREPARATION(Phase.PREPARE),
    DAY(Phase.HOLD),
    DEBRIEF(Phase.HOLD),
    REPORT(Phase.FINISH);

    /// The three phases of the procedure.
    public enum Phase {
        PREPARE,
        HOLD,
        FINISH
    }

    private final Phase phase;

    Step(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /// As people count it: step 1 to 7.
    public int number() {
        return ordinal() + 1;
    }

    /// The steps that must be done before this one opens. Dates may be proposed before the panel is settled.
    public Set<Step> needs() {
        return switch (this) {
            case DOCUMENTS, PANEL, DATE -> Set.of();
            case PREPARATION -> Set.of(DOCUMENTS, PANEL, DATE);
            case DAY -> Set.of(DOCUMENTS, PANEL, DATE);
            case DEBRIEF -> Set.of(DAY);
            case REPORT -> Set.of(DEBRIEF);
        };
    }
}
