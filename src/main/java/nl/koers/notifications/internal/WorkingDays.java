package nl.koers.notifications.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days on which people in education open their mail: no weekend, no national holiday. A reminder that
/// would fall on another day comes on the last working day before it.
public final class WorkingDays {
    private static final Set<MonthDay> EVERY_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /// Good Friday, Easter, Ascension and Whitsun, in days from Easter Sunday.
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 0, 1, 39, 49, 50);

    private WorkingDays() {}

    public static boolean includes(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !EVERY_YEAR.contains(MonthDay.from(day))
                && !day.equals(kingsDay(day.getYear()))
                && !FROM_EASTER.contains(
                        day.getDayOfYear() - easter(day.getYear()).getDayOfYear());
    }

    /// The day itself, or the last working day before it.
    static LocalDate onOrBefore(LocalDate day) {
        var it = day;
        while (!includes(it)) {
            it = it.minusDays(1);
        }
        return it;
    }

    static LocalDate before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /// Easter Sunday of the western church.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
