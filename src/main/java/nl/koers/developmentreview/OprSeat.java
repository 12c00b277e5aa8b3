package nl.koers.developmentreview;

import nl.koers.access.SeatKind;

/// What one can be in an OPR; the columns of "who reads what" in the domain.
public enum OprSeat implements SeatKind {
    /// Prepares and writes for the host.
    HOST_TEAM,
    /// A student of the host who writes the students' part of the reflection.
    STUDENT_WRITER,
    /// Supplied by the host, no panel member (R15).
    SECRETARY,
    /// A member of the visiting panel, the chair among them.
    PANEL,
    /// Coordinator of a partnership that was asked to visit and has not answered yet, or said no.
    INVITED,
    /// Coordinator of a partnership that said yes, and who is no panel member.
    VISITING_COORDINATOR
}
