package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.figures.Capacity;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.SchoolYear;

/// What the partnerships of a region have in house in one school year, by name: never in an order of merit (R58, R79).
///
/// @param without names of those that gave nothing for this year
/// @param others school years to look at as well
public record CapacityTable(SchoolYear year, List<Line> lines, List<String> without, List<String> others) {

    /// @param cells students, workplace mentors, school and institute educators, in words
    public record Line(String name, String href, List<String> cells) {}

    /// @param here the partnerships that belong to the region today
    static CapacityTable of(
            SchoolYear year, SchoolYear now, List<Partnership> here, Map<PartnershipId, List<Figure>> latest) {
        var years = new TreeSet<SchoolYear>(Comparator.reverseOrder());
        years.addAll(List.of(new SchoolYear(now.begins() + 1), now, new SchoolYear(now.begins() - 1)));
        latest.values().forEach(all -> all.forEach(it -> years.add(it.key().year())));
        years.remove(year);
        return new CapacityTable(
                year,
                here.stream().map(it -> line(it, of(year, it, latest))).toList(),
                here.stream()
                        .filter(it -> !of(year, it, latest).isKnown())
                        .map(Partnership::name)
                        .toList(),
                years.stream().map(SchoolYear::toString).toList());
    }

    private static Capacity of(SchoolYear year, Partnership partnership, Map<PartnershipId, List<Figure>> latest) {
        return Capacity.of(year, latest.getOrDefault(partnership.id(), List.of()));
    }

    private static Line line(Partnership partnership, Capacity capacity) {
        return new Line(
                partnership.name(),
                Addresses.of(partnership.id()),
                capacity.totals().stream().map(FigureWords::of).toList());
    }

    public List<String> columns() {
        return List.of(
                plain("register.name"),
                plain("register.figures.students"),
                plain("register.figures.what.WORKPLACE_MENTOR"),
                plain("register.figures.what.SCHOOL_EDUCATOR"),
                plain("register.figures.what.INSTITUTE_EDUCATOR"));
    }
}
