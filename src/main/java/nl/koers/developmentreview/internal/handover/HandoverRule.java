package nl.koers.developmentreview.internal.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.register.PartnershipId;

/// What handing over keeps to (R94).
public enum HandoverRule {
    TO_SOMEONE_ELSE(asking -> !asking.successor().id().equals(asking.from())),
    /// Works in the partnership; a student studies there.
    TO_A_COLLEAGUE(asking -> asking.successor().functionsIn(asking.partnership()).stream()
            .anyMatch(function -> function != Function.STUDENT)),
    NOT_BACK_IN_TIME(asking -> !asking.day().isBefore(asking.today())),
    WITHIN_A_YEAR(asking -> !asking.day().isAfter(asking.today().plusYears(1))),
    /// R34: nobody sits on both sides of one review.
    NOT_ON_THE_OTHER_SIDE(asking -> !asking.across());

    private final Predicate<Asking> holds;

    HandoverRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param across whether the successor sits on the other side of a review that goes over
    public record Asking(
            PartnershipId partnership,
            PersonId from,
            Person successor,
            LocalDate day,
            LocalDate today,
            boolean across) {}

    public static List<HandoverRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
