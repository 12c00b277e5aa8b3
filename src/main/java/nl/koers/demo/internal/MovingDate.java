package nl.koers.demo.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.koers.demo.DemonstrationClock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves the date of the demonstration, always forward: what was done must never lie in the future.
@Component
@Profile("demo | test")
public class MovingDate {
    private static final int YEARS = 8;

    private final DemonstrationClock clock;
    private final JdbcClient db;

    MovingDate(DemonstrationClock clock, JdbcClient db) {
        this.clock = clock;
        this.db = db;
    }

    public enum Outcome {
        MOVED,
        NOT_LATER,
        TOO_FAR
    }

    @Transactional
    public Outcome to(LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            return Outcome.NOT_LATER;
        }
        if (day.isAfter(DemonstrationClock.FIRST_DAY.plusYears(YEARS))) {
            return Outcome.TOO_FAR;
        }
        clock.moveTo(day, LocalTime.of(9, 0));
        keep();
        return Outcome.MOVED;
    }

    void keep() {
        db.sql("insert into demo.clock (seconds) values (?) on conflict (one) do update set seconds = excluded.seconds")
                .param(clock.ahead().toSeconds())
                .update();
    }

    void goOn() {
        db.sql("select seconds from demo.clock")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.goOn(Duration.ofSeconds(seconds)));
    }
}
