package nl.koers.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A clock that runs, and that can be set: the demonstration has its own date, and a test moves the day.
@Component
@Profile("demo | test")
public class DemonstrationClock extends Clock {
    private static final ZoneId THERE = ZoneId.of("Europe/Amsterdam");

    /// The day on which the demonstration begins.
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 2);

    private final Clock outside = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    DemonstrationClock() {
        moveTo(FIRST_DAY, LocalTime.of(9, 0));
    }

    /// How far this clock runs ahead of the one outside.
    public Duration ahead() {
        return ahead;
    }

    /// Goes on as a clock that ran this far ahead.
    public void goOn(Duration ahead) {
        this.ahead = ahead;
    }

    public void moveTo(LocalDate day, LocalTime time) {
        ahead = Duration.between(
                outside.instant(), day.atTime(time).atZone(THERE).toInstant());
    }

    @Override
    public Instant instant() {
        return outside.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return THERE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(outside.withZone(zone), ahead);
    }
}
