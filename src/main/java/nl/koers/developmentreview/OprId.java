package nl.koers.developmentreview;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// One ontwikkelingsgerichte peer review, and its dossier.
public record OprId(UUID value) {
    public static OprId next() {
        return new OprId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
