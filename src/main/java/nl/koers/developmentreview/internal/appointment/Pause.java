package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;
import java.util.UUID;

/// Time of the day that is no conversation: arrival, lunch, the panel among itself, looking round.
public record Pause(UUID id, LocalTime starts, LocalTime ends, String title, boolean removed) implements Item {
    @Override
    public Pause remove() {
        return new Pause(id, starts, ends, title, true);
    }
}
