package nl.koers.writing;

import java.time.Instant;
import nl.koers.access.PersonId;

/// Who saved a version, and when.
public record Author(PersonId person, String name, Instant at) {}
