package nl.koers.work.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import nl.koers.ui.WorkLine;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;

/// Mijn werk: what waits for me (most pressing first), for others, and what was done in the last thirty days.
public record WorkPage(
        String name,
        LocalDate today,
        List<WorkItem> mine,
        List<WorkItem> others,
        List<WorkItem> done,
        List<WorkItem> partOf) {
    private static final int LATELY = 5;

    static WorkPage of(String name, LocalDate today, List<WorkItem> all) {
        return new WorkPage(
                name,
                today,
                sorted(all, Whose.MINE, pressing()),
                sorted(all, Whose.OTHERS, pressing()),
                sorted(all, Whose.DONE, Comparator.comparing(WorkItem::since).reversed()),
                sorted(all, Whose.PART_OF, Comparator.comparing(WorkItem::since).reversed()));
    }

    private static List<WorkItem> sorted(List<WorkItem> all, Whose whose, Comparator<WorkItem> order) {
        return all.stream().filter(item -> item.whose() == whose).sorted(order).toList();
    }

    private static Comparator<WorkItem> pressing() {
        return Comparator.comparing((WorkItem item) -> item.until() == null ? LocalDate.MAX : item.until())
                .thenComparing(WorkItem::since)
                .thenComparing(WorkItem::where);
    }

    /// What waits for me, as the list shows it.
    public List<WorkLine> lines() {
        return mine.stream().map(this::line).toList();
    }

    private WorkLine line(WorkItem item) {
        var until = item.until();
        return new WorkLine(
                until == null ? Words.plain("work.no-date") : Words.capital(Dates.distance(today, until)),
                until == null
                        ? Words.text("work.since", Dates.brief(item.since()))
                        : Words.text("work.until-since", Dates.brief(until), Dates.brief(item.since())),
                item.isLate(today),
                item.what(),
                item.why(),
                item.href(),
                item.where(),
                item.step());
    }

    /// The last few things that were done, and `before` what was done before them.
    public List<WorkItem> lately() {
        return done.subList(0, Math.min(LATELY, done.size()));
    }

    public List<WorkItem> before() {
        return done.subList(lately().size(), done.size());
    }

    public long dueToday() {
        return mine.stream()
                .filter(item -> item.until() != null && !item.until().isAfter(today))
                .count();
    }
}
