package nl.koers.qualityframework.internal.concept;

import java.time.Instant;
import java.util.UUID;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.qualityframework.internal.file.FrameworkFile;

/// A version that only the Platform sees: its newest edition, as a file and as what the file says.
public record Concept(UUID id, int number, Instant savedAt, String file, FrameworkVersion version) {

    static Concept of(VersionRows.Draft draft) {
        return new Concept(draft.id(), draft.number(), draft.savedAt(), draft.file(), FrameworkFile.kept(draft.file()));
    }
}
