package nl.koers.people;

import nl.koers.access.PersonId;

/// What reads as somebody without logging in, such as a key for a program or the address of a calendar. It does not
/// end with a session, so whoever logs out everywhere is asked whether it goes too.
public interface ReadsAlong {
    /// Called as the program.
    void takeBackAll(PersonId owner);
}
