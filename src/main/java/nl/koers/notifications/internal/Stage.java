package nl.koers.notifications.internal;

import java.time.LocalDate;

/// How far the waiting of a task is. Each stage is told once; a later one tells what an earlier one would have.
public enum Stage {
    /// It waits.
    FIRST,
    /// Two weeks, without a date by which it must be done.
    TWO_WEEKS,
    /// Six weeks, without such a date.
    SIX_WEEKS,
    /// The working day on or before the one a week ahead of the last day (R33, R22, R23).
    WEEK_BEFORE,
    /// The last working day before the last day.
    LAST_CALL,
    /// The last day has passed; lateness is shown and never refused.
    LATE,
    /// Two weeks after the last day. After that Mijn werk says it, and no mail does.
    STILL_LATE;

    /// Comes on its own day, however seldom someone wants mail.
    public boolean isUrgent() {
        return this == LAST_CALL || this == LATE || this == STILL_LATE;
    }

    /// Where the task stands on this day, on any day: a morning that was skipped is made up for by the next.
    static Stage of(Standing task, LocalDate today) {
        var until = task.until();
        if (until == null) {
            return passed(task.since().plusWeeks(6), today)
                    ? SIX_WEEKS
                    : passed(task.since().plusWeeks(2), today) ? TWO_WEEKS : FIRST;
        }
        if (today.isAfter(until)) {
            return passed(until.plusWeeks(2), today) ? STILL_LATE : LATE;
        }
        return passed(WorkingDays.before(until), today)
                ? LAST_CALL
                : passed(WorkingDays.onOrBefore(until.minusWeeks(1)), today) ? WEEK_BEFORE : FIRST;
    }

    private static boolean passed(LocalDate day, LocalDate today) {
        return !today.isBefore(day);
    }
}
