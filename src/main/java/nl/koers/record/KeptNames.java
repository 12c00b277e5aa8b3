package nl.koers.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /// In a dossier that never closes: takes the names out of whatever came to rest on or before that day.
    ///
    /// @return how many of those things had names
    default int forgetAtRest(LocalDate day) {
        return 0;
    }

    /// What this room records in such a dossier: from each act the name goes as long after it was done.
    default Set<String> acts() {
        return Set.of();
    }
}
