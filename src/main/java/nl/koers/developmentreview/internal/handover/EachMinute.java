package nl.koers.developmentreview.internal.handover;

import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks whether the day of a hand-over has come.
@Component
class EachMinute {
    private final DueHandovers due;

    EachMinute(DueHandovers due) {
        this.due = due;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 30_000)
    void look() {
        Acting.as(Viewer.program("overdragen"), due::carryOut);
    }
}
