package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import nl.koers.register.ReviewClock;
import org.jspecify.annotations.Nullable;

/// How an OPR began: when, and by when it is due.
///
/// @param dueFrom the day the cycle counts from: recognition, or the day of the previous review (R02)
/// @param setByPlatform after a merger or split the Platform set the day, with a reason (R53)
/// @param dueOn `dueFrom` plus the cycle of the settings
/// @param window the period of the regulation in which the day must lie; null where none is set (R19)
/// @param framework version of the quality framework it is pinned to (R42)
public record Start(
        LocalDate on,
        LocalDate dueFrom,
        boolean sinceEarlierReview,
        boolean setByPlatform,
        LocalDate dueOn,
        @Nullable Window window,
        String framework) {

    /// A period, both days included.
    public record Window(LocalDate from, LocalDate until) {
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /// R02: a review on this day comes after the last day; it is not refused, and there to see.
    public boolean isAfterDue(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /// R42: for ever under this version of the framework.
    public Start under(String version) {
        return new Start(on, dueFrom, sinceEarlierReview, setByPlatform, dueOn, window, version);
    }

    /// R02: six years (a setting) from recognition or from the previous review day.
    public static Start of(
            LocalDate today,
            LocalDate recognisedOn,
            @Nullable LocalDate previousDay,
            @Nullable Window window,
            Settings settings) {
        var from = previousDay == null ? recognisedOn : previousDay;
        return new Start(today, from, previousDay != null, false, from.plus(settings.cycle()), window, "2021");
    }

    /// R53: six years from the day the Platform set.
    static Start from(LocalDate today, ReviewClock clock, @Nullable Window window, Settings settings) {
        return new Start(today, clock.from(), false, true, clock.from().plus(settings.cycle()), window, "2021");
    }
}
