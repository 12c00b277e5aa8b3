package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;

/// When the day starts and ends, and where it is held.
public record Hours(LocalTime starts, LocalTime ends, String place) {
    boolean contain(Item item) {
        return !item.starts().isBefore(starts) && !item.ends().isAfter(ends);
    }
}
