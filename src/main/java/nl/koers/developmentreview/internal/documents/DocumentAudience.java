package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;

import java.util.Set;
import nl.koers.access.SeatKind;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.writing.Audience;

/// Who reads and writes the documents of the host, before and from the placing (R25).
public final class DocumentAudience {
    static final Set<SeatKind> ANNEX_WRITERS = Set.of(HOST_TEAM);
    static final Set<SeatKind> ANNEX_READERS = Set.of(STUDENT_WRITER, SECRETARY, PANEL);

    /// The Platform, which sits in no OPR, reads the ID too.
    private static final SeatKind NATIONAL = () -> "NATIONAL";

    private DocumentAudience() {}

    public static Audience of(ReflectionPart part, Opr opr) {
        var writers = part.students() ? Audience.writtenBy(STUDENT_WRITER) : Audience.writtenBy(HOST_TEAM);
        if (opr.documents().arePlaced()) {
            return writers.readBy(HOST_TEAM, STUDENT_WRITER, SECRETARY, PANEL);
        }
        return part.students() ? writers.readBy(HOST_TEAM) : writers;
    }

    static Audience ofId(Opr opr) {
        var writers = Audience.writtenBy(HOST_TEAM);
        return opr.documents().arePlaced()
                ? writers.readBy(STUDENT_WRITER, SECRETARY, PANEL, VISITING_COORDINATOR, NATIONAL)
                : writers;
    }
}
