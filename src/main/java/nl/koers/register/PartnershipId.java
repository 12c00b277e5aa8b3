package nl.koers.register;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// A partnership, under whatever name it goes.
public record PartnershipId(UUID value) implements ReviewSubject {
    public static PartnershipId next() {
        return new PartnershipId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
