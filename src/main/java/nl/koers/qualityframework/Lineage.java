package nl.koers.qualityframework;

import java.util.List;
import java.util.Set;
import nl.koers.ui.Bilingual;

/// What became of each element of the version before: stored as data with the newer version (R47).
public record Lineage(List<Line> lines) {
    public static final Lineage NONE = new Lineage(List.of());

    /// @param from elements of the older version
    /// @param to elements of the newer version
    /// @param note what changed, in words of Koers; may be missing
    public record Line(Kind kind, List<String> from, List<String> to, Bilingual note) {}

    /// How elements of the older version went on.
    public enum Kind {
        SAME,
        REWORDED,
        SPLIT,
        MERGED,
        NEW,
        DROPPED,
        /// Not said yet: the newer text is not there, or nobody compared them.
        UNDECIDED;

        private static final Set<Kind> FOLLOWED = Set.of(SAME, REWORDED, SPLIT, MERGED);

        /// What was said under the older element can be read under the newer one.
        public boolean leadsOn() {
            return FOLLOWED.contains(this);
        }
    }
}
