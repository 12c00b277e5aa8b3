package nl.koers.developmentreview.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.koers.ui.Dates;

/// Dates and times as people type them: from the browser's own field, or by hand where it has none.
final class Typed {
    private Typed() {}

    static Optional<LocalDate> date(String typed) {
        return Dates.typed(typed);
    }

    /// "9:00", "09.00"
    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(
                    LocalTime.parse(typed.strip().replace('.', ':'), DateTimeFormatter.ofPattern("H:mm[:ss]")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
