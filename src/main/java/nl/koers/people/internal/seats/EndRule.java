package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// What ending a seat keeps to.
public enum EndRule {
    NOT_BACK_IN_TIME(asking -> !asking.on().isBefore(asking.today())),
    WITHIN_A_YEAR(asking -> !asking.on().isAfter(asking.today().plusYears(1))),
    /// Someone must be able to log in and invite others.
    SOMEBODY_ADMINISTERS(asking -> asking.administers()),
    /// R94: what runs goes over to someone, and that needs someone to be there.
    SOMEBODY_FOLLOWS(asking -> !asking.runs() || !asking.others().isEmpty()),
    /// R94.
    THE_SUCCESSOR_IS_NAMED(asking -> !asking.runs() || asking.others().isEmpty() || asking.successor() != null),
    THE_SUCCESSOR_SITS(asking -> asking.successor() == null || asking.others().contains(asking.successor())),
    /// R34.
    NOT_ON_THE_OTHER_SIDE(asking -> !asking.across());

    private final Predicate<Asking> holds;

    EndRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param administers whether the Platform has someone left who can log in
    /// @param runs whether something runs that has this person at work
    /// @param others who else holds this seat
    /// @param across whether the successor sits on the other side of what runs
    public record Asking(
            LocalDate on,
            LocalDate today,
            boolean administers,
            boolean runs,
            Set<PersonId> others,
            @Nullable PersonId successor,
            boolean across) {}

    public static List<EndRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
