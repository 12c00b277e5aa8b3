package nl.koers.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A room in whose dossiers people are named; it says which are closed, and lets names go (R93).
public interface KeptNames {
    /// Stands where a name stood.
    String GONE = "—";

    /// The dossiers of this room that were closed on or before that day.
    Collection<UUID> closedBy(LocalDate day);

    /// Takes the names out of what this room keeps of that dossier; what has none is left alone.
    ///
    /// @return the content to which the record refers and in which names stood, as it is now
    List<Content> forget(UUID dossier);
}
