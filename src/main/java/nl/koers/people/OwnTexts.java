package nl.koers.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;

/// The texts somebody wrote, in words; told by the room that knows what its texts are.
public interface OwnTexts {
    List<Text> of(PersonId person);

    /// @param versions how many of its versions are of this person
    /// @param words what this person wrote in it, stretch by stretch
    record Text(UUID dossier, String title, int versions, Instant last, List<String> words) {}
}
