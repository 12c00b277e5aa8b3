package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.koers.notifications.internal.Digest.Fact;
import nl.koers.notifications.internal.Digest.Memory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A hundred thousand last days, lived through minute by chance minute in UTC: over the changes to and from
/// summer time, holidays, days on which nothing ran, two nodes that look at the same moment, and rounds that
/// broke off before they were kept. What was sent is compared with rules that are written here a second time.
@DisplayName("Honderdduizend laatste dagen")
class DeadlineDaysTests {
    private static final int DEADLINES = 100_000;

    private final Random random = new Random(20271122);
    private final List<String> wrong = new ArrayList<>();
    private int mails;

    /// One person with one task, and what was sent.
    private static final class Lived {
        final Set<Fact> told = new HashSet<>();
        final TreeMap<LocalDate, Stage> sent = new TreeMap<>();
        final Set<LocalDate> served = new HashSet<>();

        @Nullable
        LocalDate round;

        @Nullable
        LocalDate whole;
    }

    @Test
    @DisplayName("R33 · 0 gemist en 0 dubbel, over zomertijd, feestdagen, stilstand en herstart")
    void none_missed_none_double() {
        for (int i = 0; i < DEADLINES && wrong.size() < 10; i++) {
            var until = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365 * 20));
            var since = until.minusDays(random.nextInt(40));
            var done = random.nextInt(3) == 0 ? until.plusDays(random.nextInt(30) - 15) : until.plusDays(25);
            var rhythm = Rhythm.values()[Math.max(0, random.nextInt(6) - 3)];
            var lived = live(new Standing("t", since, until), done, rhythm);
            check(lived, since, until, done, rhythm);
            mails += lived.sent.size();
        }
        assertThat(wrong).isEmpty();
        assertThat(mails).as("there was something to miss").isGreaterThan(DEADLINES);
    }

    private Lived live(Standing task, LocalDate done, Rhythm rhythm) {
        var lived = new Lived();
        int down = 0;
        for (var day = task.since(); day.isBefore(done); day = day.plusDays(1)) {
            down = down > 0 ? down - 1 : random.nextInt(25) == 0 ? random.nextInt(5) : 0;
            if (down > 0) {
                continue;
            }
            // moments of the day in UTC, in order; the night of a change of the clock among them
            long midnight = day.toEpochDay() * 86_400L;
            int first = random.nextInt(86_400);
            int second = first + random.nextInt(86_400 - first);
            for (int second1 : new int[] {first, second, second}) { // two nodes at the last moment
                tick(lived, task, Instant.ofEpochSecond(midnight + second1), done, rhythm);
            }
        }
        return lived;
    }

    private void tick(Lived lived, Standing task, Instant now, LocalDate done, Rhythm rhythm) {
        var day = Morning.at(now).orElse(null);
        if (day == null
                || !day.isBefore(done)
                || !WorkingDays.includes(day)
                || lived.round != null && !day.isAfter(lived.round)) {
            return;
        }
        var morning = Digest.on(day, List.of(task), new Memory(lived.told, lived.whole), rhythm);
        if (random.nextInt(10) == 0) {
            return; // died before it was kept: nothing stands, nothing went out
        }
        lived.round = day;
        lived.served.add(day);
        for (var notice : morning.notices()) {
            if (lived.sent.put(day, notice.stage()) != null) {
                wrong.add("two mails on " + day);
            }
            lived.told.add(notice.fact());
            lived.whole = morning.whole() ? day : lived.whole;
        }
    }

    private void check(Lived lived, LocalDate since, LocalDate until, LocalDate done, Rhythm rhythm) {
        var what = since + " to " + until + ", done " + done + ", " + rhythm + ": " + lived.sent;
        var stages = List.copyOf(lived.sent.values());
        if (new HashSet<>(stages).size() != stages.size()) {
            wrong.add("double: " + what);
        }
        if (lived.sent.keySet().stream().anyMatch(day -> isFree(day) || !lived.served.contains(day))) {
            wrong.add("on a day off: " + what);
        }
        var week = lastWorkingDayUpTo(until.minusDays(7));
        var lastCall = lastWorkingDayUpTo(until.minusDays(1));
        must(lived, Stage.LAST_CALL, lastCall, until, what);
        must(lived, Stage.LATE, until.plusDays(1), until.plusDays(13), what);
        if (rhythm == Rhythm.DAILY) {
            must(lived, Stage.FIRST, since, week.minusDays(1), what);
            must(lived, Stage.WEEK_BEFORE, week, lastCall.minusDays(1), what);
            must(lived, Stage.STILL_LATE, until.plusDays(14), done, what);
        }
        if (rhythm == Rhythm.URGENT && stages.stream().anyMatch(stage -> !stage.isUrgent())) {
            wrong.add("not urgent: " + what);
        }
        var weeks = lived.sent.entrySet().stream()
                .filter(it -> !it.getValue().isUrgent())
                .map(it -> it.getKey().get(IsoFields.WEEK_BASED_YEAR) + "-"
                        + it.getKey().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .toList();
        if (rhythm == Rhythm.WEEKLY && new HashSet<>(weeks).size() != weeks.size()) {
            wrong.add("twice a week: " + what);
        }
    }

    /// Sent on the first morning that was served in its time, or, if there was none, on no day at all.
    private void must(Lived lived, Stage stage, LocalDate from, LocalDate to, String what) {
        var due = lived.served.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .min(LocalDate::compareTo)
                .orElse(null);
        var sent = lived.sent.entrySet().stream()
                .filter(it -> it.getValue() == stage)
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (!java.util.Objects.equals(due, sent)) {
            wrong.add((sent == null ? "missed " : "at the wrong time: ") + stage + " due " + due + ": " + what);
        }
    }

    private static LocalDate lastWorkingDayUpTo(LocalDate day) {
        return isFree(day) ? lastWorkingDayUpTo(day.minusDays(1)) : day;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !WorkingDays.includes(day);
    }

    @Test
    @DisplayName("R33 · half acht blijft half acht, ook op de dag dat de klok verspringt")
    void half_past_seven() {
        for (int year = 2025; year < 2045; year++) {
            for (int month : new int[] {3, 10}) {
                var change = LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
                for (int around = -2; around <= 2; around++) {
                    var day = change.plusDays(around);
                    boolean summer = month == 3 ? around >= 0 : around < 0;
                    var halfPastSeven = Instant.ofEpochSecond(
                            day.toEpochDay() * 86_400L + 7 * 3_600L + 1_800L - (summer ? 7_200L : 3_600L));
                    assertThat(Morning.at(halfPastSeven)).contains(day);
                    assertThat(Morning.at(halfPastSeven.minusSeconds(1))).isEmpty();
                    assertThat(Morning.of(day)).isEqualTo(halfPastSeven);
                }
            }
        }
    }
}
