package nl.koers.developmentreview.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Dates and times as people type them: from the browser's own field, or by hand where it has none.
final class Typed {
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d-M-uuuu"));

    private Typed() {}

    static Optional<LocalDate> date(String typed) {
        return DATES.stream().flatMap(format -> parse(typed, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
