package nl.koers.access;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// A person, wherever that person sits.
public record PersonId(UUID value) {
    public static PersonId next() {
        return new PersonId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
