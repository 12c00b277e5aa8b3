package nl.koers.demo.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import org.jspecify.annotations.Nullable;

/// A stage on which the days between two acts are lived through, so that a told peer review takes its year.
final class LivedStage extends Stage {
    private final BiConsumer<LocalDate, LocalDate> between;
    private @Nullable LocalDate last;

    /// @param between called with the day of the last act and the day of the next, before the clock moves on
    LivedStage(Seats seats, DemonstrationClock clock, BiConsumer<LocalDate, LocalDate> between) {
        super(seats, clock);
        this.between = between;
    }

    @Override
    void on(LocalDate day, LocalTime time) {
        if (last != null) {
            between.accept(last, day);
        }
        last = day;
        super.on(day, time);
    }
}
