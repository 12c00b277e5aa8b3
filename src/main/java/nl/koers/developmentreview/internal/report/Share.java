package nl.koers.developmentreview.internal.report;

/// What the host may show to others, and may take back: one line of "when shared by its owner" each.
public enum Share {
    REPORT_WITH_PLATFORM,
    REPORT_WITH_ANYONE,
    FOLLOW_UP_WITH_PANEL,
    FOLLOW_UP_WITH_PLATFORM,
    /// That the review was held, on the host's profile (R02: never its contents).
    HELD_WITH_ANYONE
}
