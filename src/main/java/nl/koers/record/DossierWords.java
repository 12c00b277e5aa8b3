package nl.koers.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Says in words what an id or an act of the record is about; each room does so for its own dossiers.
public interface DossierWords {
    /// The names of those of these dossiers that are this room's, as far as the viewer may know them.
    Map<UUID, String> names(Collection<UUID> dossiers);

    /// What was done, without what it was about.
    Optional<String> act(String act);

    /// Where such a dossier is read.
    String href(UUID dossier);
}
