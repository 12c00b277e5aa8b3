package nl.koers.database.internal.backup;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/// What a backup says of itself: from which Koers and which migrations, and of each table how many rows and what hash.
///
/// It stands at the end of the file, so half a file has none.
///
/// @param format of the file; a Koers reads its own and every earlier one
/// @param migrations per room, in the order in which they ran
/// @param sequences the last value of each, when there are any
record Manifest(
        int format,
        String koers,
        String postgresql,
        Instant made,
        SortedMap<String, List<Migration>> migrations,
        List<Table> tables,
        SortedMap<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "koers-back-up.json";

    record Migration(String script, int checksum) {}

    /// @param name with the room before it, such as `people.person`
    /// @param sha256 of the rows, written as text in the order of the key
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
