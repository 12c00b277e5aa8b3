package nl.koers.writing;

import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// Where a text lives: the dossier, the section's name in it, and for a personal text its owner.
public record SectionKey(
        UUID dossier, String name, @Nullable PersonId owner) {
    public static SectionKey of(UUID dossier, String name) {
        return new SectionKey(dossier, name, null);
    }

    public static SectionKey personal(UUID dossier, String name, PersonId owner) {
        return new SectionKey(dossier, name, owner);
    }
}
