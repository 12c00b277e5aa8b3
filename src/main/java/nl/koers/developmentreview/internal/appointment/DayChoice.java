package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.koers.developmentreview.internal.Side;
import org.jspecify.annotations.Nullable;

/// The choosing of the day: what each side proposed and what both agreed to (R61).
///
/// @param agreed the day both agreed to; null before, and while a move waits for both again
/// @param hostSince since when dates of the host wait for the panel; null when none do
/// @param panelSince the same for dates of the panel
/// @param days every date ever proposed, by day; empty for whoever may not read proposals
public record DayChoice(
        @Nullable LocalDate agreed,
        @Nullable LocalDate hostSince,
        @Nullable LocalDate panelSince,
        List<ProposedDay> days) {

    static DayChoice none() {
        return new DayChoice(null, null, null, List.of());
    }

    public List<ProposedDay> open(Side by) {
        return days.stream().filter(it -> it.isOpen() && it.by() == by).toList();
    }

    boolean isOpen(LocalDate day) {
        return days.stream().anyMatch(it -> it.isOpen() && it.day().equals(day));
    }

    boolean isOpen(LocalDate day, Side by) {
        return open(by).stream().anyMatch(it -> it.day().equals(day));
    }

    /// Days that were agreed once and then moved, the last one first.
    public List<ProposedDay> moved() {
        return days.stream()
                .filter(ProposedDay::wasMoved)
                .sorted(Comparator.comparing(ProposedDay::id).reversed())
                .toList();
    }

    DayChoice proposed(Side by, List<LocalDate> more, LocalDate today) {
        var all = new ArrayList<>(days);
        more.stream().distinct().map(day -> ProposedDay.by(by, day, today)).forEach(all::add);
        return of(agreed, all);
    }

    /// Both agree: every other date leaves the table.
    DayChoice agreedTo(LocalDate day, LocalDate today) {
        return changed(day, it -> !it.isOpen() ? it : it.day().equals(day) ? it.agreed(today) : it.closed(today));
    }

    DayChoice withdrawn(LocalDate day, LocalDate today) {
        return changed(agreed, it -> it.isOpen() && it.day().equals(day) ? it.closed(today) : it);
    }

    DayChoice moved(Side by, String reason, LocalDate today) {
        return changed(null, it -> it.agreedOn() != null && it.closedOn() == null ? it.moved(by, reason, today) : it);
    }

    private DayChoice changed(@Nullable LocalDate day, UnaryOperator<ProposedDay> change) {
        return of(day, days.stream().map(change).toList());
    }

    private static DayChoice of(@Nullable LocalDate agreed, List<ProposedDay> days) {
        var sorted = days.stream()
                .sorted(Comparator.comparing(ProposedDay::day).thenComparing(ProposedDay::id))
                .toList();
        return new DayChoice(agreed, since(sorted, Side.HOST), since(sorted, Side.PANEL), sorted);
    }

    private static @Nullable LocalDate since(List<ProposedDay> days, Side by) {
        return days.stream()
                .filter(it -> it.isOpen() && it.by() == by)
                .map(ProposedDay::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
