package nl.koers.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of a dossier, without its bytes.
///
/// @param name as people read it, without an extension: that follows from the kind
/// @param reason why it was added; empty while that is still to be said
/// @param placedAt from then on it stays as it is; null before
/// @param follows the version before this one; null for the first
/// @param replacedBy the version after this one; null for the newest
public record StoredFile(
        UUID id,
        UUID dossier,
        String name,
        FileKind kind,
        int size,
        String sha256,
        String reason,
        Instant addedAt,
        String byName,
        @Nullable Instant placedAt,
        @Nullable UUID follows,
        @Nullable UUID replacedBy) {

    /// The same number stands in the table.
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    public boolean isPlaced() {
        return placedAt != null;
    }

    public boolean isExplained() {
        return !reason.isEmpty();
    }

    public String fileName() {
        return name + "." + kind.extension();
    }
}
