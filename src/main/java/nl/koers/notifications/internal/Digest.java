package nl.koers.notifications.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what one person is told on one morning. Pure: what waits, what was told, and the day go in; the
/// notices of that morning come out. The same code runs for people and for the hundred thousand simulated days
/// of its test.
public final class Digest {
    private Digest() {}

    /// That someone was told about a stage of a task with this last day: the unique key of a notice.
    public record Fact(String task, @Nullable LocalDate until, Stage stage) {}

    /// @param first nothing was told of this task before
    /// @param moved its last day is another than was told
    public record Notice(Standing task, Stage stage, boolean first, boolean moved) {
        public Fact fact() {
            return new Fact(task.task(), task.until(), stage);
        }
    }

    /// @param lastWhole the last day on which this person was told all there was, urgent or not
    public record Memory(Collection<Fact> told, @Nullable LocalDate lastWhole) {}

    /// @param whole whether it tells all there is, or only what is urgent
    public record Morning(List<Notice> notices, boolean whole) {}

    /// Nothing comes on a day that is no working day: not missed, but told on the morning before or after.
    public static Morning on(LocalDate today, Collection<Standing> standing, Memory memory, Rhythm rhythm) {
        if (!WorkingDays.includes(today)) {
            return new Morning(List.of(), false);
        }
        boolean whole = whole(today, memory.lastWhole(), rhythm);
        return new Morning(
                standing.stream()
                        .map(task -> notice(task, Stage.of(task, today), memory.told()))
                        .flatMap(Optional::stream)
                        .filter(notice -> whole || notice.stage().isUrgent())
                        .sorted(Comparator.comparing(Notice::stage)
                                .reversed()
                                .thenComparing(it -> it.task().until() == null
                                        ? LocalDate.MAX
                                        : it.task().until())
                                .thenComparing(it -> it.task().task()))
                        .toList(),
                whole);
    }

    private static Optional<Notice> notice(Standing task, Stage stage, Collection<Fact> told) {
        var ofTask =
                told.stream().filter(fact -> fact.task().equals(task.task())).toList();
        var ofDate = ofTask.stream()
                .filter(fact -> Objects.equals(fact.until(), task.until()))
                .toList();
        boolean known = ofDate.stream().anyMatch(fact -> fact.stage().compareTo(stage) >= 0);
        boolean moved = !ofTask.isEmpty() && ofDate.isEmpty();
        // another date is worth no mail of its own: it is told when that date comes near
        return known || moved && stage == Stage.FIRST
                ? Optional.empty()
                : Optional.of(new Notice(task, stage, ofTask.isEmpty(), moved));
    }

    private static boolean whole(LocalDate today, @Nullable LocalDate last, Rhythm rhythm) {
        return switch (rhythm) {
            case DAILY -> true;
            case WEEKLY -> last == null || week(last) != week(today);
            case URGENT -> false;
        };
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
