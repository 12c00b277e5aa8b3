package nl.koers.writing;

/// What became of a save; in every case the writer's words stand in the new version.
public sealed interface Saving {
    Version version();

    /// Nobody else had written in between.
    record Saved(Version version) implements Saving {}

    /// Someone else had written other paragraphs: both are in.
    record Merged(Version version, String otherWriter) implements Saving {}

    /// Both changed the same paragraph: both stay, below each other, and are marked as double.
    record Doubled(Version version, String otherWriter) implements Saving {}
}
