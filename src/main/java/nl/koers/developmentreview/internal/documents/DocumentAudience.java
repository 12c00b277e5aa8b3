package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;

import nl.koers.developmentreview.internal.Opr;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.writing.Audience;

/// Who reads and writes a part of the reflection, before and from the placing (R25).
public final class DocumentAudience {
    private DocumentAudience() {}

    public static Audience of(ReflectionPart part, Opr opr) {
        var writers = part.students() ? Audience.writtenBy(STUDENT_WRITER) : Audience.writtenBy(HOST_TEAM);
        if (opr.documents().arePlaced()) {
            return writers.readBy(HOST_TEAM, STUDENT_WRITER, SECRETARY, PANEL);
        }
        return part.students() ? writers.readBy(HOST_TEAM) : writers;
    }
}
