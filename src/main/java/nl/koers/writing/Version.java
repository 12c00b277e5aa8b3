package nl.koers.writing;

import java.time.Instant;
import java.util.List;
import nl.koers.access.PersonId;

/// One saved version of a text. `doubled` numbers the paragraphs (from 0) where two writers' words stand below each
/// other.
public record Version(
        int number,
        String text,
        List<Integer> doubled,
        int words,
        String hash,
        Instant savedAt,
        PersonId by,
        String byName) {

    public boolean isEmpty() {
        return words == 0;
    }

    /// What a writer gets as proof: which version, and when.
    public Receipt receipt() {
        return new Receipt(number, savedAt, hash);
    }

    public record Receipt(int version, Instant at, String hash) {}
}
