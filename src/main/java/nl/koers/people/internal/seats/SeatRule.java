package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What an invitation to a seat keeps to.
public enum SeatRule {
    A_NAME(asking -> !asking.name().isEmpty()),
    A_SHORT_NAME(asking -> asking.name().length() <= 120),
    AN_ADDRESS(Asking::address),
    NOT_BACK_IN_TIME(asking -> !asking.from().isBefore(asking.today())),
    WITHIN_A_YEAR(asking -> !asking.from().isAfter(asking.today().plusYears(1))),
    ENDS_AFTER_IT_BEGINS(asking -> asking.until() == null || asking.until().isAfter(asking.from())),
    NOT_ON_THE_OTHER_SIDE(asking -> !asking.across()); // R34

    private final Predicate<Asking> holds;

    SeatRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param address whether it looks like one
    /// @param until the first day without the seat, or null
    /// @param across whether this person sits on the other side of something that runs for the partnership
    public record Asking(
            String name,
            boolean address,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate today,
            boolean across) {}

    public static List<SeatRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
