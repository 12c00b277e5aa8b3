package nl.koers.qualityframework.internal;

/// A file of the framework says something that cannot be: which file, which line, and what is expected there. Dutch,
/// because whoever edits the file reads it.
public final class WrongFile extends RuntimeException {
    WrongFile(String file, int line, String what) {
        super(file + ", regel " + line + ": " + what);
    }
}
