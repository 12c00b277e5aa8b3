package nl.koers.matrix;

/// How far an OPR is; each moment has all that the earlier ones had.
enum Moment {
    /// Begun: visitors said yes, members nominated, nothing placed, nothing agreed.
    BEGUN,
    /// Documents placed, panel settled.
    PLACED,
    /// Date, programme and timetable agreed.
    AGREED,
    /// Held, reflected apart, debriefed together.
    DEBRIEFED,
    /// Concept report placed and the panel's reaction sent.
    CONCEPT,
    /// Report final.
    FINAL
}
