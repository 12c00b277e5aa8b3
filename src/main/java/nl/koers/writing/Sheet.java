package nl.koers.writing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a writer hands in: the whole text of a section, and what it was written on.
///
/// @param key names this sending; sent again, it counts once. Absent for a form without script.
public record Sheet(String text, Ground ground, @Nullable UUID key) {
    public static Sheet on(int version, String text) {
        return new Sheet(text, Ground.version(version), null);
    }

    /// As it came with a form.
    public static Sheet typed(String ground, String text) {
        return new Sheet(text, Ground.typed(ground), null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
