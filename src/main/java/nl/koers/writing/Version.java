package nl.koers.writing;

import java.time.Instant;
import java.util.List;
import nl.koers.access.PersonId;

/// One saved version of a text.
///
/// @param blocks the text as stretches with names that stay
/// @param clashes what two writers changed both and nobody settled yet
public record Version(
        int number,
        String text,
        Blocks blocks,
        List<Clash> clashes,
        Origin origin,
        int words,
        String hash,
        Instant savedAt,
        PersonId by,
        String byName) {

    /// How a version came to be.
    public enum Origin {
        WRITTEN,
        /// Words of others that were saved meanwhile are in it too.
        MERGED,
        /// A writer chose between two wordings.
        SETTLED,
        /// A writer brought an earlier version back.
        RESTORED
    }

    public boolean isEmpty() {
        return words == 0;
    }

    /// A stretch stands in it in two wordings, and nobody chose yet: such a text is not handed on (R91).
    public boolean isDouble() {
        return !clashes.isEmpty();
    }

    /// Whether these typed words are this text.
    public boolean says(String typed) {
        return blocks.says(typed);
    }

    /// What a writer gets as proof: which version, and when.
    public Receipt receipt() {
        return new Receipt(number, savedAt, hash);
    }

    public record Receipt(int version, Instant at, String hash) {}
}
