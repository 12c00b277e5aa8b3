package nl.koers.demo.internal;

/// How far a told peer review is; each chapter has all that the earlier ones had.
public enum Chapter {
    /// Begun: visitors said yes, members nominated, the reflection written, nothing placed, nothing agreed.
    BEGUN,
    /// Documents placed, panel settled.
    PLACED,
    /// Date, programme and timetable agreed.
    AGREED,
    /// Prepared, held, looked back on apart and together.
    DEBRIEFED,
    /// Concept report placed; one member has reacted.
    CONCEPT,
    /// Reactions in, report final, a learning point noted.
    FINAL
}
