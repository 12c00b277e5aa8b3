package nl.koers.register.web;

import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.register.internal.figures.National.Denominator;
import nl.koers.register.internal.figures.National.Sum;
import nl.koers.register.internal.figures.National.Whole;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;

/// The line to a hundred percent, in a drawing of 640 by 320: a point for each year of which the share is known, and a
/// gap where it is not (R55).
///
/// @param years every school year from the first that is known, or this one, up to the target
public record NationalLine(List<Year> years) {
    /// The school year that begins in 2030, the last one that can be meant: the source says both "before" and "in"
    /// 2030.
    static final int TARGET = 2030;

    private static final int LEFT = 56;
    private static final int RIGHT = 616;
    private static final int TOP = 24;
    private static final int BOTTOM = 276;

    /// @param share of all students, in percent; null when it is not known
    public record Year(int begins, @Nullable Double share, String students, String whole, String source, String words) {

        public String label() {
            return String.valueOf(begins);
        }

        public boolean isKnown() {
            return share != null;
        }
    }

    /// @param x in the drawing
    /// @param labelY of its words, where the line does not run through them
    public record Point(int x, int y, int labelY, String label) {}

    static NationalLine of(List<Sum> sums, List<Denominator> denominators, SchoolYear now) {
        var sum = sums.stream().collect(Collectors.toMap(Sum::year, Function.identity()));
        var whole = denominators.stream()
                .filter(it -> it.whole() == Whole.STUDENTS)
                .collect(Collectors.toMap(Denominator::year, Function.identity(), (one, _) -> one, TreeMap::new));
        int first = Math.min(
                now.begins(),
                java.util.stream.Stream.concat(sum.keySet().stream(), whole.keySet().stream())
                        .mapToInt(SchoolYear::begins)
                        .min()
                        .orElse(now.begins()));
        var years = new ArrayList<Year>();
        for (int begins = first; begins <= Math.max(TARGET, now.begins()); begins++) {
            var year = new SchoolYear(begins);
            years.add(year(year, sum.get(year), whole.get(year)));
        }
        return new NationalLine(List.copyOf(years));
    }

    private static Year year(SchoolYear year, @Nullable Sum sum, @Nullable Denominator whole) {
        Integer students = sum == null ? null : sum.students();
        Double share = students != null && whole != null ? Math.min(100.0, 100.0 * students / whole.number()) : null;
        return new Year(
                year.begins(),
                share,
                students(sum),
                whole == null ? plain("register.figures.unknown") : number(whole.number()),
                whole == null
                        ? ""
                        : plain("register.country.source", whole.source(), Dates.longAgo(whole.sourceDate())),
                share == null
                        ? plain("register.figures.unknown")
                        : plain(
                                sum != null && sum.masked() > 0
                                        ? "register.country.share-at-least"
                                        : "register.country.share",
                                Math.round(Math.floor(share))));
    }

    private static String students(@Nullable Sum sum) {
        if (sum == null) {
            return plain("register.figures.unknown");
        }
        if (sum.students() == null) {
            return plain("register.country.too-few");
        }
        var from = nl.koers.ui.Words.counted("register.country.from", sum.partnerships());
        return plain(
                sum.masked() > 0 ? "register.country.at-least" : "register.country.students-from",
                number(sum.students()),
                from,
                nl.koers.ui.Words.counted("register.figures.masked-values", sum.masked()));
    }

    public boolean isEmpty() {
        return years.stream().noneMatch(Year::isKnown);
    }

    public int x(Year year) {
        int steps = Math.max(1, years.size() - 1);
        return LEFT + (RIGHT - LEFT) * (year.begins() - years.getFirst().begins()) / steps;
    }

    public int y(double share) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * share / 100);
    }

    /// Labels stand under every year, or under every other one when there are many.
    public boolean isLabelled(Year year) {
        return years.size() <= 9 || (TARGET - year.begins()) % 2 == 0;
    }

    public int targetX() {
        return years.stream()
                .filter(it -> it.begins() == TARGET)
                .mapToInt(this::x)
                .findFirst()
                .orElse(RIGHT);
    }

    public List<Point> points() {
        return years.stream()
                .filter(Year::isKnown)
                .map(it -> new Point(x(it), y(share(it)), y(share(it)) + (rises(it) ? 28 : -14), it.words()))
                .toList();
    }

    private boolean rises(Year year) {
        return years.stream()
                .filter(it -> it.begins() == year.begins() + 1 && it.isKnown())
                .anyMatch(it -> y(share(it)) < y(share(year)) - 14);
    }

    /// Lines between years that follow each other: over a gap there is none.
    public List<String> segments() {
        var segments = new ArrayList<String>();
        for (int i = 1; i < years.size(); i++) {
            var one = years.get(i - 1);
            var next = years.get(i);
            if (one.isKnown() && next.isKnown()) {
                segments.add("M%d %dL%d %d".formatted(x(one), y(share(one)), x(next), y(share(next))));
            }
        }
        return segments;
    }

    private static double share(Year year) {
        return year.share() == null ? 0 : year.share();
    }
}
