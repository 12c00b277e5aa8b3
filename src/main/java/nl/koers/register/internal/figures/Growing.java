package nl.koers.register.internal.figures;

import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.register.Partnership;
import nl.koers.register.ReasonsToLook;
import org.springframework.stereotype.Component;

/// Growth as a reason to look again (R56): the students of the school year in which basic quality was last seen beside
/// those of the latest year that is known. Two numbers and no threshold, for the source gives none (ADR 0033).
@Component
class Growing implements ReasonsToLook {
    private final FigureRows rows;
    private final Clock clock;

    Growing(FigureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// @param from students in the year `since`
    /// @param to more of them, in the year `until`
    record Grown(SchoolYear since, int from, SchoolYear until, int to) {}

    @Override
    public List<String> of(Partnership partnership, LocalDate since) {
        var latest = FigureRows.latest(rows.history(partnership.id())).values();
        return grown(latest, SchoolYear.at(since), SchoolYear.at(LocalDate.now(clock))).stream()
                .map(it -> plain("register.look.grown", it.since(), number(it.from()), it.until(), number(it.to())))
                .toList();
    }

    /// Empty when it did not grow, and when one of the two years is not known exactly: a masked value can hide
    /// growth as well as make it.
    static Optional<Grown> grown(Collection<Figure> latest, SchoolYear since, SchoolYear now) {
        return latest.stream()
                .map(it -> it.key().year())
                .filter(it -> it.compareTo(since) > 0 && it.compareTo(now) <= 0)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .filter(it -> students(latest, it).isPresent())
                .findFirst()
                .flatMap(until -> students(latest, since)
                        .flatMap(from -> students(latest, until)
                                .filter(to -> to > from)
                                .map(to -> new Grown(since, from, until, to))));
    }

    private static Optional<Integer> students(Collection<Figure> latest, SchoolYear year) {
        var total = Capacity.of(year, latest).students();
        return total.numbers() > 0 && total.masked() == 0 ? Optional.of(total.atLeast()) : Optional.empty();
    }
}
