package nl.koers.register;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// An onderwijsregio.
public record RegionId(UUID value) implements ReviewSubject {
    public static RegionId next() {
        return new RegionId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
