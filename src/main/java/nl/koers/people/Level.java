package nl.koers.people;

/// The layer of a partnership someone works in; a student stands apart (S4, composition of the panel).
public enum Level {
    STRATEGIC,
    TACTICAL,
    OPERATIONAL,
    STUDENT
}
