package nl.koers.demo.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets a persona act on a day, with the seats that persona has at that moment.
@Component
@Profile("demo | test")
class Stage {
    private final Seats seats;
    private final DemonstrationClock clock;

    Stage(Seats seats, DemonstrationClock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    void on(LocalDate day, LocalTime time) {
        clock.moveTo(day, time);
    }

    /// At four in the afternoon of that day.
    void on(LocalDate day, Persona persona, Runnable act) {
        on(day, LocalTime.of(16, 0));
        as(persona, () -> {
            act.run();
            return day;
        });
    }

    <T> T as(Persona persona, Supplier<T> act) {
        try {
            return Acting.call(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act::get);
        } catch (Exception e) {
            throw new IllegalStateException(persona.name() + " cannot do this on " + LocalDate.now(clock), e);
        }
    }
}
