package nl.koers.writing;

import java.time.Instant;
import nl.koers.access.PersonId;

/// A saved version without its text, for a list of them: a page that saves by itself makes thousands.
public record VersionLine(int number, Version.Origin origin, int words, Instant savedAt, PersonId by, String byName) {}
