package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.life.ChangeRule;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// What the forms for a new name, a merger and a split have in common.
public final class Changing {
    private Changing() {}

    /// What the Platform says of what follows.
    ///
    /// @param on day of the merger or split
    /// @param since since when the status counts
    /// @param countsFrom from when the six years count (R02)
    public record Terms(
            String on,
            String reason,
            String status,
            String since,
            String cohort,
            String countsFrom,
            String countsBecause) {

        @Nullable
        Standing standing() {
            Optional<LocalDate> from = Days.day(since);
            return Status.ASPIRANT.name().equals(status) && from.isPresent()
                    ? new Standing(
                            Status.ASPIRANT, from.get(), Days.year(cohort).orElse(null))
                    : from.flatMap(day -> chosen().map(it -> new Standing(it, day, null)))
                            .orElse(null);
        }

        private Optional<Status> chosen() {
            return java.util.Arrays.stream(Status.values())
                    .filter(it -> it.name().equals(status))
                    .findFirst();
        }
    }

    static Map<String, String> statuses() {
        var all = new LinkedHashMap<String, String>();
        for (var status : Status.values()) {
            all.put(status.name(), plain("register.status." + status));
        }
        return all;
    }

    /// @param stands since when what stands holds: that day is named
    static Refusals refusals(List<ChangeRule> broken, Optional<LocalDate> stands) {
        var refusals = Refusals.none();
        for (var rule : broken) {
            var key = "register.change.broken." + rule;
            refusals = rule == ChangeRule.AFTER_WHAT_STANDS
                    ? refusals.and(field(rule), key, stands.map(Dates::longAgo).orElse(""))
                    : refusals.and(field(rule), key);
        }
        return refusals;
    }

    private static String field(ChangeRule rule) {
        return switch (rule) {
            case FROM_AND_INTO_ENOUGH, ALL_GO_ON -> "met";
            case A_NAME, A_NAME_OF_ITS_OWN -> "naam";
            case A_SHORT_NAME -> "kort";
            case HAS_A_REASON -> "reden";
            case NOT_AHEAD, AFTER_WHAT_STANDS -> "dag";
            case SECTORS_OF_WHAT_WAS -> "sector";
            case A_POSSIBLE_STATUS -> "status";
            case THE_CLOCK_IS_SET -> "klok";
            case BOTH_SIDES -> "partners";
            case ONE_LEAD -> "penvoerder";
        };
    }
}
