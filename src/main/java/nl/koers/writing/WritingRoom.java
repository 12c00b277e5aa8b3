package nl.koers.writing;

import java.util.Optional;
import java.util.UUID;

/// A room with texts of its own: says who writes them and saves by its own rules. The pages of this room (saving by
/// itself, versions, choosing) ask it first and show nothing it does not answer for (R90).
public interface WritingRoom {
    /// The section, if it is this room's and the viewer is among its writers, now or earlier.
    Optional<Place> place(UUID dossier, String name);

    /// Saves by the rules of the room, which may have closed the text meanwhile.
    Handed hand(Place place, Sheet sheet);

    /// What a room makes of a sheet.
    sealed interface Handed {
        record Taken(Saving saving) implements Handed {}

        /// @param why in words of the person: what cannot, and the way out
        record Refused(String why) implements Handed {}
    }
}
