package nl.koers.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// What a room keeps of somebody beside seats, acts and texts, such as what was declared or chosen; told to that
/// person alone (R93).
public interface OwnFacts {
    List<Fact> of(PersonId person);

    /// @param dossier what it was said in; null when it is about the person alone
    /// @param at since when it stands there; null when nobody notes that
    record Fact(
            String what,
            String said,
            @Nullable UUID dossier,
            @Nullable Instant at) {
        public static Fact of(String what, String said) {
            return new Fact(what, said, null, null);
        }
    }
}
