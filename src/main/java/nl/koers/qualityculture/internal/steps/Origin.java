package nl.koers.qualityculture.internal.steps;

/// What a step follows from (R39).
public enum Origin {
    /// Of a peer review.
    RECOMMENDATION,
    /// Answers to the four questions.
    ROUND,
    AMBITION,
    /// A finding of a national analysis, in the words of the partnership.
    NATIONAL,
    OWN
}
