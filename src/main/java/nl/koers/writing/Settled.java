package nl.koers.writing;

/// What became of a choice between two wordings.
public sealed interface Settled {
    record Chosen(Version version) implements Settled {}

    /// Another had chosen before: nothing changes.
    record Already() implements Settled {}

    /// The wording that would go says something else than whoever chose had before them: nothing changes, so that no
    /// words go that nobody turned down (R91).
    record ChangedMeanwhile() implements Settled {}
}
