package nl.koers.work;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.koers.access.Viewer;

/// A room's answer to "what waits for whom", as this viewer may know it.
public interface Waiting {
    List<WorkItem> items(Viewer viewer, LocalDate today);

    /// What waits on each of several days, as things stand now; looked up once.
    default Function<LocalDate, List<WorkItem>> over(Viewer viewer) {
        return today -> items(viewer, today);
    }
}
