package nl.koers.documents;

/// What is known of the words in a file.
///
/// @param words how many were counted
public record FileText(State state, int words) {
    public enum State {
        /// Somebody is at it, or will be soon.
        READING,
        READ,
        /// Opened well, and no word in it: a scan, for one.
        NOTHING,
        /// Words were counted up to a limit.
        TOO_MUCH,
        /// Could not be opened within the limits of time and memory.
        NOT_READ
    }
}
