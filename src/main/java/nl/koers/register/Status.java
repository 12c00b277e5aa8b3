package nl.koers.register;

import java.util.EnumSet;
import java.util.Set;

/// Where a partnership stands with OCW (R52). Each says after which others it can come; the first one of a
/// partnership that enters the register is one of the two it can begin with.
public enum Status {
    /// On its way to recognition, in a cohort (lichting).
    ASPIRANT,
    /// Recognised: basic quality was established.
    RECOGNISED,
    /// After a negative assessment: two years, with funding (R03).
    RECOVERY,
    /// Recorded as an act of OCW (R04).
    STOPPED;

    /// R52, R03, R69: what it can follow.
    public boolean mayFollow(Status earlier) {
        return after().contains(earlier);
    }

    /// A partnership comes into the register as one of these.
    public boolean mayBegin() {
        return this == ASPIRANT || this == RECOGNISED;
    }

    private Set<Status> after() {
        return switch (this) {
            case ASPIRANT -> EnumSet.of(STOPPED);
            case RECOGNISED -> EnumSet.of(ASPIRANT, RECOVERY);
            case RECOVERY -> EnumSet.of(ASPIRANT);
            case STOPPED -> EnumSet.of(ASPIRANT, RECOGNISED, RECOVERY);
        };
    }
}
