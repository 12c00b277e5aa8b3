package nl.koers.work;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;

/// A room's answer to "what waits for whom", as this viewer may know it.
public interface Waiting {
    List<WorkItem> items(Viewer viewer, LocalDate today);
}
