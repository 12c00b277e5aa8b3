package nl.koers.register.internal.figures;

import java.time.Instant;
import java.util.UUID;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;

/// One count with the moment it was kept and by whom; a later one of the same key takes its place, and this one stays.
///
/// @param fileName the file it came from; empty when it was typed
public record Figure(
        Key key, Count count, Instant keptAt, @Nullable UUID keptBy, String fileName) {

    /// @param sector of students; null for those who guide them
    public record Key(SchoolYear year, @Nullable Sector sector, What what) {
        /// The name of its field on a page: "PO.HBO", "SCHOOL_EDUCATOR".
        public String field() {
            return sector == null ? what.name() : sector + "." + what;
        }
    }

    /// What somebody wants to keep.
    ///
    /// @param seen what stood there when it was typed or previewed
    public record Change(Key key, Count seen, Count count) {}
}
