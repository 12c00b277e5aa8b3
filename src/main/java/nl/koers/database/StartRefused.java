package nl.koers.database;

/// Koers does not start, and the one who started it can do something about it.
///
/// Both sentences are Dutch and shown as they are, without a stack trace: they are the only thing that a person sees.
public final class StartRefused extends RuntimeException {
    private final String wayOut;

    public StartRefused(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    public StartRefused(String reason, String wayOut, Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
