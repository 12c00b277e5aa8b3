package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;

/// The last day on which the host places its documents, and the last day of the panel's reading (R33, R61).
public record Timetable(LocalDate documentsBy, LocalDate readBy) {
    /// Placed before it is read, and read before the day.
    public boolean fits(LocalDate day) {
        return documentsBy.isBefore(day) && readBy.isBefore(day) && !readBy.isBefore(documentsBy);
    }
}
