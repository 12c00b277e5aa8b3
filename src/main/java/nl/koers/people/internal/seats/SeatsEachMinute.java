package nl.koers.people.internal.seats;

import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks whether the day of a seat has come.
@Component
class SeatsEachMinute {
    private final DueSeats due;

    SeatsEachMinute(DueSeats due) {
        this.due = due;
    }

    @Scheduled(initialDelay = 25_000, fixedDelay = 60_000)
    void look() {
        Acting.as(Viewer.program("plekken"), due::carryOut);
    }
}
