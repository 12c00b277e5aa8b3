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

    /// The same under the key that the page gave it; empty for none.
    public static Sheet typed(String ground, String text, String key) {
        UUID sending;
        try {
            sending = UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return typed(ground, text);
        }
        return new Sheet(text, Ground.typed(ground), sending);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
