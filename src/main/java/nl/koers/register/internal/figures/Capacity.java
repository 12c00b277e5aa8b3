package nl.koers.register.internal.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Who guides and trains in a school year, against how many students (R58).
public record Capacity(Total students, Total mentors, Total schoolEducators, Total instituteEducators) {
    public static Capacity of(SchoolYear year, Collection<Figure> latest) {
        return new Capacity(
                total(year, latest, What.routes()),
                total(year, latest, Set.of(What.WORKPLACE_MENTOR)),
                total(year, latest, Set.of(What.SCHOOL_EDUCATOR)),
                total(year, latest, Set.of(What.INSTITUTE_EDUCATOR)));
    }

    private static Total total(SchoolYear year, Collection<Figure> latest, Collection<What> which) {
        return Total.of(latest.stream()
                .filter(it ->
                        it.key().year().equals(year) && which.contains(it.key().what()))
                .map(Figure::count)
                .toList());
    }

    public List<Total> totals() {
        return List.of(students, mentors, schoolEducators, instituteEducators);
    }

    /// Whether anything was given for this year, be it masked.
    public boolean isKnown() {
        return totals().stream().anyMatch(Total::isKnown);
    }
}
