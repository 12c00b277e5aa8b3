package nl.koers.writing;

/// What became of a save; in every case the writer's words stand in the new version.
public sealed interface Saving {
    Version version();

    /// What the writer's own words are from now on: the ground for whoever typed on and did not take in the others'.
    Ground own();

    /// Nobody else had written in between.
    record Saved(Version version) implements Saving {
        @Override
        public Ground own() {
            return Ground.version(version.number());
        }
    }

    /// Someone else had written other stretches: both are in.
    record Merged(Version version, Ground own) implements Saving {}

    /// Both changed the same stretch: both wordings stay, below each other, until one of them chooses.
    record Doubled(Version version, Ground own) implements Saving {}
}
