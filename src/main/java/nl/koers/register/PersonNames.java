package nl.koers.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What people are called, from the room that knows them.
public interface PersonNames {
    /// Those that are not known (any more) are left out.
    Map<UUID, String> names(Collection<UUID> people);
}
