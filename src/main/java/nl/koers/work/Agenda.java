package nl.koers.work;

import java.util.List;
import nl.koers.access.Viewer;

/// A room's answer to "which days are agreed", as this viewer may know it.
public interface Agenda {
    List<Meeting> meetings(Viewer viewer);
}
