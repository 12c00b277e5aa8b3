package nl.koers.record.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something in the record that is not as it was written.
///
/// @param dossier null where it is about the anchors
/// @param number the entry, or the anchor; 0 where it is about the dossier as a whole
/// @param act what the entry says was done; empty where there is no entry
/// @param fact the last missing number, the other entry, the content, the day of the anchor, the anchor as it was kept
public record Finding(Kind kind, @Nullable UUID dossier, int number, String act, String fact) {
    /// What is wrong; the words stand under `record.found.<kind>`.
    public enum Kind {
        ALTERED,
        MISSING,
        MOVED,
        LOOSE,
        TAIL_MISSING,
        HEAD_DIFFERS,
        NO_HEAD,
        NAMES_TAKEN,
        CONTENT_CHANGED,
        CONTENT_GONE,
        ANCHORED_GONE,
        ANCHORED_DIFFERS,
        ANCHOR_ALTERED,
        ANCHOR_MISSING,
        KEPT_ANCHOR_GONE
    }

    static Finding in(Kind kind, Row row, Object fact) {
        return new Finding(kind, row.dossier(), row.number(), row.act(), String.valueOf(fact));
    }
}
