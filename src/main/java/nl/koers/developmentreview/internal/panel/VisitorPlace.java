package nl.koers.developmentreview.internal.panel;

/// There are exactly two places for visiting partnerships (R06).
public enum VisitorPlace {
    /// A free choice, of another sector too (R09).
    FIRST,
    /// From the shortlist on the chosen themes, sharing a sector (R08).
    SECOND
}
