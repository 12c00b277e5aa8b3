package nl.koers.developmentreview.internal.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What became of an act: the day as it is now, or the rules that stand in the way.
public sealed interface Decision {
    record Changed(Day day) implements Decision {}

    record Refused(List<DayRule> broken) implements Decision {}

    static Decision of(List<Optional<DayRule>> checks, Supplier<Day> then) {
        var broken = checks.stream().flatMap(Optional::stream).toList();
        return broken.isEmpty() ? new Changed(then.get()) : new Refused(broken);
    }

    static Decision refused(DayRule... broken) {
        return new Refused(Arrays.asList(broken));
    }
}
