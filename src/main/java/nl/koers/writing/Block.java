package nl.koers.writing;

/// A stretch of text between blank lines (paragraph, heading, list, table, quote), the unit in which writers are
/// brought together (R91).
///
/// @param id the same as long as it is the same stretch, however its words change: version and number of its birth
/// @param since the version in which it got these words
public record Block(String id, String text, int since) {
    Block with(String words, int version) {
        return new Block(id, words, version);
    }

    boolean says(String words) {
        return text.equals(words);
    }
}
