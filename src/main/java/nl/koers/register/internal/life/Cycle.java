package nl.koers.register.internal.life;

import java.util.Optional;
import nl.koers.register.FollowingDate;
import nl.koers.register.FollowingDate.Because;
import nl.koers.register.Standing;

/// The date that follows from the status alone: of an aspirant (R01) and of one in recovery (R03).
public final class Cycle {
    /// R01: those before it were assessed otherwise.
    private static final int FIRST_COHORT = 2019;

    private Cycle() {}

    public static Optional<FollowingDate> following(Standing standing) {
        return switch (standing.status()) {
            case ASPIRANT -> {
                var cohort = standing.cohort();
                yield cohort != null && cohort >= FIRST_COHORT
                        ? Optional.of(FollowingDate.of(Because.ASPIRANT, standing.since()))
                        : Optional.empty();
            }
            case RECOVERY -> Optional.of(FollowingDate.of(Because.RECOVERY, standing.since()));
            case RECOGNISED, STOPPED -> Optional.empty();
        };
    }
}
