package nl.koers.developmentreview.internal.appointment;

import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks whether conversation partners have news.
@Component
class GuestsEachMinute {
    private static final Logger LOG = LoggerFactory.getLogger(GuestsEachMinute.class);

    private final TellingGuests telling;

    GuestsEachMinute(TellingGuests telling) {
        this.telling = telling;
    }

    @Scheduled(initialDelay = 40_000, fixedDelay = 60_000)
    void look() {
        try {
            Acting.as(Viewer.program("gesprekspartners"), telling::look);
        } catch (RuntimeException e) {
            LOG.error("Looking for news of conversation partners broke off; the next look goes on", e);
        }
    }
}
