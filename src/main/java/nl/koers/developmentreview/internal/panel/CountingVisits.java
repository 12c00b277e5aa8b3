package nl.koers.developmentreview.internal.panel;

import nl.koers.developmentreview.ReviewHeld;
import nl.koers.planning.Visits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A held review counts as a visit for both visitors (R05), in the transaction that records it as held.
@Component
class CountingVisits {
    private final Visits visits;

    CountingVisits(Visits visits) {
        this.visits = visits;
    }

    @EventListener
    void on(ReviewHeld held) {
        visits.made(held.host(), held.visitors(), held.on());
    }
}
