package nl.koers.qualityculture.internal.steps;

/// The turns of the quality circle, and "left": a partnership may decide not to go on with a step (R39).
public enum Standing {
    AGREED,
    CARRIED_OUT,
    EVALUATED,
    ADJUSTED,
    LEFT;

    /// Nothing more is expected for now.
    public boolean isRest() {
        return this == EVALUATED || this == LEFT;
    }
}
