package nl.koers.record;

import java.util.Optional;
import java.util.UUID;

/// Says in words what an id or an act of the record is about; each room does so for its own dossiers.
public interface DossierWords {
    Optional<String> name(UUID dossier);

    /// What was done, without what it was about.
    Optional<String> act(String act);
}
