package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.koers.register.Status;
import org.jspecify.annotations.Nullable;

/// What recording a change of status keeps to (R52), a line each.
public enum StatusRule {
    HAS_A_REASON(asking -> !asking.reason.isBlank()), // R52
    NOT_AHEAD(asking -> !asking.change.to().since().isAfter(asking.today)), // recorded, never by the clock alone (R04)
    AN_ASPIRANT_HAS_A_COHORT(asking -> asking.change.to().status() != Status.ASPIRANT || asking.hasCohort()), // R52
    CAN_FOLLOW(asking -> asking.history.with(asking.change, asking.corrects).isPossible()), // R52, R03, R69
    BEFORE_THE_END(
            asking -> asking.endedOn == null || !asking.change.to().since().isAfter(asking.endedOn)); // R53

    private final Predicate<Asking> holds;

    StatusRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param corrects the change it takes the place of
    /// @param endedOn since when the partnership went on in others
    public record Asking(
            StatusHistory history,
            StatusHistory.Change change,
            @Nullable UUID corrects,
            String reason,
            @Nullable LocalDate endedOn,
            LocalDate today) {
        private boolean hasCohort() {
            var cohort = change.to().cohort();
            return cohort != null && cohort >= 2000 && cohort <= today.getYear();
        }
    }

    public static List<StatusRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
