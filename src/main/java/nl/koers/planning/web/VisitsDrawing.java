package nl.koers.planning.web;

import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.register.PartnershipId;

/// Who visited whom in six years: a line for each partnership, and for each visit a stroke from the visitor (filled) to
/// the host (open) at its day. Partnerships stand by name; nothing here is an order of merit (R79).
///
/// @param visits oldest first
public record VisitsDrawing(LocalDate from, LocalDate until, List<Line> visits) {
    private static final int LEFT = 150;
    private static final int RIGHT = 704;
    private static final int TOP = 48;
    private static final int ROW = 30;

    /// A partnership as the drawing names it; two of one name are two.
    public record Place(PartnershipId id, String name) {}

    public record Line(LocalDate on, Place visitor, Place host) {}

    /// Who visited or was visited.
    public List<Place> places() {
        var byName = Collator.getInstance(Locale.forLanguageTag("nl"));
        return visits.stream()
                .flatMap(it -> Stream.of(it.visitor(), it.host()))
                .distinct()
                .sorted(Comparator.comparing(Place::name, byName)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    public int x(LocalDate day) {
        return (int) (LEFT
                + (RIGHT - LEFT)
                        * ChronoUnit.DAYS.between(from, day)
                        / Math.max(1, ChronoUnit.DAYS.between(from, until)));
    }

    public int y(Place place) {
        return TOP + places().indexOf(place) * ROW;
    }

    public int height() {
        return TOP + places().size() * ROW;
    }

    public List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(from.getYear() + 1, 1, 1); !day.isAfter(until); day = day.plusYears(1)) {
            years.add(day);
        }
        return years;
    }
}
