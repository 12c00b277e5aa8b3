package nl.koers.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A mark of words as they stood on a page, in the field `gezien` of its form. It differs as soon as somebody changed
/// one of them, so that nobody replaces or removes words of another without having seen them (R91).
public final class Seen {
    private Seen() {}

    /// The same words give the same mark.
    public static String mark(Object words) {
        return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
