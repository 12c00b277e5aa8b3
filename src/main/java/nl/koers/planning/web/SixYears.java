package nl.koers.planning.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The cycle of a partnership in a drawing of 720 wide: a lane for each kind of moment, a mark for each moment, at the
/// day on which it fell or will fall. Moments before the drawing begins stand in the table alone.
///
/// @param from first day of the drawing
/// @param until last day of the drawing
public record SixYears(LocalDate from, LocalDate until, LocalDate today, List<Moment> moments) {
    static final int LEFT = 24;
    static final int RIGHT = 696;
    private static final int TOP = 44;
    private static final int LANE_HEIGHT = 78;

    /// In the order in which they are drawn.
    public enum Lane {
        STATUS,
        HOST,
        VISITOR,
        PARTNERS
    }

    /// @param label a few words for in the drawing; `what` says it whole
    public record Moment(Lane lane, LocalDate on, String label, String what) {}

    /// @param isToCome drawn open instead of filled
    /// @param labelY labels that would touch stand under each other
    public record Mark(int x, int y, int labelY, String anchor, String label, String what, boolean isToCome) {}

    static SixYears of(LocalDate from, LocalDate until, LocalDate today, List<Moment> moments) {
        var last = until.isBefore(today.plusMonths(3)) ? today.plusMonths(3) : until;
        return new SixYears(
                from,
                last,
                today,
                moments.stream()
                        .sorted(Comparator.comparing(Moment::on).thenComparing(Moment::lane))
                        .toList());
    }

    public int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, until);
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / Math.max(1, all));
    }

    public int y(Lane lane) {
        return TOP + lane.ordinal() * LANE_HEIGHT + 34;
    }

    public int titleY(Lane lane) {
        return TOP + lane.ordinal() * LANE_HEIGHT;
    }

    public int height() {
        return TOP + Lane.values().length * LANE_HEIGHT + 16;
    }

    public Lane[] lanes() {
        return Lane.values();
    }

    /// The first of January of each year in the drawing.
    public List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(from.getYear() + 1, 1, 1); !day.isAfter(until); day = day.plusYears(1)) {
            years.add(day);
        }
        return years;
    }

    public List<Mark> marks(Lane lane) {
        var marks = new ArrayList<Mark>();
        int lastX = -1000;
        boolean low = true;
        for (var moment : moments) {
            if (moment.lane() == lane
                    && !moment.on().isBefore(from)
                    && !moment.on().isAfter(until)) {
                int x = x(moment.on());
                low = x - lastX < 150 && !low;
                lastX = x;
                var anchor = x < LEFT + 60 ? "start" : x > RIGHT - 60 ? "end" : "middle";
                marks.add(new Mark(
                        x,
                        y(lane),
                        low ? y(lane) + 24 : y(lane) - 13,
                        anchor,
                        moment.label(),
                        moment.what(),
                        moment.on().isAfter(today)));
            }
        }
        return marks;
    }
}
