package nl.koers.demo;

import java.util.UUID;
import nl.koers.access.PersonId;

/// Someone to be in the demonstration, known by first name in tests, documents and talk. All invented.
///
/// @param key also the last part of the address that makes you this person
public record Persona(String key, String name, PersonId id) {
    public static Persona of(String name) {
        var key = name.toLowerCase(java.util.Locale.ROOT);
        return new Persona(
                key, name, new PersonId(UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
}
