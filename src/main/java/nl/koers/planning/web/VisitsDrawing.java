package nl.koers.planning.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who visited whom in six years: a line for each partnership, and for each visit a stroke from the visitor (filled) to
/// the host (open) at its day. Partnerships stand by name; nothing here is an order of merit (R79).
///
/// @param visits oldest first
public record VisitsDrawing(LocalDate from, LocalDate until, List<Line> visits) {
    private static final int LEFT = 150;
    private static final int RIGHT = 704;
    private static final int TOP = 48;
    private static final int ROW = 30;

    /// As the drawing names them.
    public record Line(LocalDate on, String visitor, String host) {}

    /// Who visited or was visited.
    public List<String> names() {
        return visits.stream()
                .flatMap(it -> Stream.of(it.visitor(), it.host()))
                .distinct()
                .sorted(java.text.Collator.getInstance(java.util.Locale.forLanguageTag("nl")))
                .toList();
    }

    public int x(LocalDate day) {
        return (int) (LEFT
                + (RIGHT - LEFT)
                        * ChronoUnit.DAYS.between(from, day)
                        / Math.max(1, ChronoUnit.DAYS.between(from, until)));
    }

    public int y(String name) {
        return TOP + names().indexOf(name) * ROW;
    }

    public int height() {
        return TOP + names().size() * ROW;
    }

    public List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(from.getYear() + 1, 1, 1); !day.isAfter(until); day = day.plusYears(1)) {
            years.add(day);
        }
        return years;
    }
}
