package nl.koers.record;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// A room that keeps content to which the record refers, and can say what its hash is now.
public interface ContentKeeper {
    /// The kind of content of this room: `Content.kind`.
    String kind();

    /// The hash of what stands there now, computed from the content itself; what is gone is left out.
    Map<Place, String> hashes(Collection<Place> places);

    record Place(UUID dossier, String reference) {}
}
