package nl.koers.record;

import java.util.regex.Pattern;

/// Content that an act was about, as it was at that moment: where it lies, and the hash of it (R92).
///
/// @param kind which `ContentKeeper` knows it
/// @param reference where it lies in the dossier, in the words of its keeper
/// @param names whether people's names stand in it; then this goes when the names go (R93)
public record Content(String kind, String reference, String hash, boolean names) {
    private static final Pattern LINE = Pattern.compile("(\\S+) (.+) ([0-9a-f]{64})");

    public Content {
        if (!LINE.matcher(kind + " " + reference + " " + hash).matches()) {
            throw new IllegalArgumentException("no reference to content: " + kind + " " + reference + " " + hash);
        }
    }

    public static Content of(String kind, String reference, String hash) {
        return new Content(kind, reference, hash, false);
    }

    public static Content withNames(String kind, String reference, String hash) {
        return new Content(kind, reference, hash, true);
    }

    /// As it stands in the row.
    String line() {
        return kind + " " + reference + " " + hash;
    }

    static Content read(String line, boolean names) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return new Content("unreadable", "?", "0".repeat(64), names);
        }
        return new Content(match.group(1), match.group(2), match.group(3), names);
    }
}
