package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.koers.register.Partnership;
import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.FigureFile;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.register.internal.figures.Total;
import nl.koers.register.internal.figures.What;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The figures of a partnership: what is known of each school year, and the ways to enter more.
///
/// @param contribution how it contributes to a hundred percent, as written or typed
/// @param seen the mark of the contribution as it stands now
/// @param contributed by whom and when; empty when nothing was written
/// @param faults of a file that was refused, in words
public record FiguresPage(
        Partnership partnership,
        Map<Figure.Key, Figure> latest,
        SchoolYear thisYear,
        boolean mayKeep,
        String contribution,
        String seen,
        String contributed,
        List<FigureFile.Fault> faults,
        Refusals refusals) {

    /// @param students per person who guides at the workplace, in words
    public record Year(SchoolYear year, String students, String mentors, String educators, String perMentor) {
        public String href() {
            return year.toString();
        }
    }

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.figures"));
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + "/cijfers" + page;
    }

    /// This year, the one before and the next, and every other of which anything is known; the latest first.
    public List<Year> years() {
        var years = new TreeSet<SchoolYear>(Comparator.reverseOrder());
        years.add(new SchoolYear(thisYear.begins() + 1));
        years.add(thisYear);
        years.add(new SchoolYear(thisYear.begins() - 1));
        latest.keySet().forEach(it -> years.add(it.year()));
        return years.stream().map(this::year).toList();
    }

    private Year year(SchoolYear year) {
        var students = Total.of(counts(year, What.routes()));
        var mentors = Total.of(counts(year, List.of(What.WORKPLACE_MENTOR)));
        var educators = Total.of(counts(year, List.of(What.SCHOOL_EDUCATOR, What.INSTITUTE_EDUCATOR)));
        boolean exact = students.masked() == 0 && mentors.masked() == 0 && mentors.atLeast() > 0 && students.isKnown();
        return new Year(
                year,
                FigureWords.of(students),
                FigureWords.of(mentors),
                FigureWords.of(educators),
                exact
                        ? String.format(
                                nl.koers.ui.Words.locale(), "%.1f", (double) students.atLeast() / mentors.atLeast())
                        : plain("register.figures.unknown"));
    }

    private List<Count> counts(SchoolYear year, Collection<What> which) {
        var counts = new ArrayList<Count>();
        latest.forEach((key, figure) -> {
            if (key.year().equals(year) && which.contains(key.what())) {
                counts.add(figure.count());
            }
        });
        return counts;
    }
}
