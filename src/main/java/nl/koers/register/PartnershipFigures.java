package nl.koers.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.FigureRows;
import nl.koers.register.internal.figures.KeepingFigures;
import nl.koers.register.internal.figures.National;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.register.internal.figures.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Figures for other rooms: what is known of the partnerships whose figures the viewer reads (R55, R58), and the acts
/// the demonstration tells its stories with.
@Service
public class PartnershipFigures {
    private final FigureRows rows;
    private final KeepingFigures keeping;
    private final National national;
    private final Partnerships partnerships;

    PartnershipFigures(FigureRows rows, KeepingFigures keeping, National national, Partnerships partnerships) {
        this.rows = rows;
        this.keeping = keeping;
        this.national = national;
        this.partnerships = partnerships;
    }

    /// @param year "2026-2027"
    /// @param sector of students; null for those who guide and train them
    /// @param what by its name: HBO, SCHOOL_EDUCATOR
    /// @param number null when the value is masked, which is never zero
    public record Read(
            PartnershipId partnership,
            String year,
            @Nullable Sector sector,
            String what,
            @Nullable Integer number) {}

    /// All that is known of the partnerships whose figures the viewer reads, by name and year.
    @Transactional(readOnly = true)
    public List<Read> readBy(Viewer viewer) {
        var readable = partnerships.all().stream()
                .filter(it -> RegisterAccess.mayReadFigures(viewer, it.id()))
                .map(Partnership::id)
                .toList();
        var latest = rows.latest(readable);
        return readable.stream()
                .flatMap(id -> latest.getOrDefault(id, List.of()).stream()
                        .filter(it -> it.count().isKnown())
                        .sorted(Comparator.comparing((Figure it) -> it.key().year())
                                .thenComparing(it -> it.key().sector(), Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(it -> it.key().what()))
                        .map(it -> new Read(
                                id,
                                it.key().year().toString(),
                                it.key().sector(),
                                it.key().what().name(),
                                it.count().number())))
                .toList();
    }

    /// @param counts as they are typed, by the name of their field: "PO.HBO", "SCHOOL_EDUCATOR"
    @Transactional
    public void keep(PartnershipId partnership, int year, Map<String, String> counts) {
        var latest = FigureRows.latest(rows.history(partnership));
        var changes = counts.entrySet().stream()
                .map(it -> {
                    var key = key(year, it.getKey());
                    var before = latest.get(key);
                    return new Figure.Change(
                            key,
                            before == null ? Count.UNKNOWN : before.count(),
                            Count.read(it.getValue()).orElseThrow(NoSuchThing::new));
                })
                .toList();
        keeping.keep(partnership, changes, "");
    }

    public void contribute(PartnershipId partnership, String text) {
        keeping.contribute(partnership, text, null);
    }

    /// A total of the country as a source gives it.
    ///
    /// @param whole STUDENTS, TEACHER_EDUCATIONS, BOARDS or MBO
    public void total(String whole, int year, int number, String source, LocalDate sourceDate) {
        national.enter(new National.Denominator(
                National.Whole.valueOf(whole), new SchoolYear(year), number, source, sourceDate));
    }

    private static Figure.Key key(int year, String field) {
        int dot = field.indexOf('.');
        return new Figure.Key(
                new SchoolYear(year),
                dot < 0 ? null : Sector.valueOf(field.substring(0, dot)),
                What.valueOf(field.substring(dot + 1)));
    }
}
