package nl.koers.api.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many questions one asker may ask in a minute of the clock; counted on this node. Nothing of a minute that is
/// over is kept.
@Component
public class Pace {
    private final Clock clock;
    private final int perMinute;
    private volatile Minute minute;

    Pace(Clock clock, @Value("${koers.api.per-minute:120}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.minute = new Minute(clock.instant().truncatedTo(ChronoUnit.MINUTES), new ConcurrentHashMap<>());
    }

    private record Minute(Instant from, ConcurrentHashMap<String, AtomicInteger> asked) {}

    /// @param left questions that may still be asked in this minute; below zero, this one was too many
    /// @param seconds until the next minute
    public record Standing(int limit, int left, long seconds) {
        public boolean isTooMuch() {
            return left < 0;
        }
    }

    /// Counts one question of this asker.
    public Standing count(String asker) {
        var now = clock.instant();
        var from = now.truncatedTo(ChronoUnit.MINUTES);
        var here = minute;
        if (!here.from().equals(from)) {
            here = new Minute(from, new ConcurrentHashMap<>());
            minute = here;
        }
        int asked =
                here.asked().computeIfAbsent(asker, _ -> new AtomicInteger()).incrementAndGet();
        return new Standing(perMinute, perMinute - asked, 60 - ChronoUnit.SECONDS.between(from, now));
    }
}
