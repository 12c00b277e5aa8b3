package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.OprAccess.sits;
import static nl.koers.people.NationalSeat.PLATFORM;

import nl.koers.access.Viewer;
import nl.koers.selfevaluation.ReflectionPart;

/// Who may read and keep the documents: ID, reflection with the students' part, annexes (R25).
/// One method a row of the table "wie leest wat"; see `OprAccess`.
public final class DocumentsAccess {
    private DocumentsAccess() {}

    /// R25: the panel from the placing.
    public static boolean mayReadId(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM)
                || opr.documents().arePlaced()
                        && (sits(viewer, opr, STUDENT_WRITER, SECRETARY, PANEL, VISITING_COORDINATOR)
                                || viewer.sitsNationally(PLATFORM));
    }

    /// The reflection except the students' part (R25). Student writers read it once it is placed.
    public static boolean mayReadReflection(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM)
                || opr.documents().arePlaced() && sits(viewer, opr, STUDENT_WRITER, SECRETARY, PANEL);
    }

    public static boolean mayReadStudentPart(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, STUDENT_WRITER)
                || opr.documents().arePlaced() && sits(viewer, opr, SECRETARY, PANEL);
    }

    /// The list of documents: whoever may read one of them.
    public static boolean mayReadDocuments(Viewer viewer, Opr opr) {
        return mayReadId(viewer, opr) || mayReadReflection(viewer, opr) || mayReadStudentPart(viewer, opr);
    }

    public static boolean mayReadAnnexes(Viewer viewer, Opr opr) {
        return mayReadReflection(viewer, opr);
    }

    /// ID, reflection, annexes and their placing, and who writes along; also after placing: late is not closed.
    public static boolean mayKeepDocuments(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && OprAccess.mayActForHost(viewer, opr);
    }

    public static boolean mayReadPart(Viewer viewer, Opr opr, ReflectionPart part) {
        return part.students() ? mayReadStudentPart(viewer, opr) : mayReadReflection(viewer, opr);
    }

    /// The students' part is the students' own: the host reads it and never changes it.
    public static boolean mayWriteReflection(Viewer viewer, Opr opr, ReflectionPart part) {
        return !opr.isGivenUp() && sits(viewer, opr, part.students() ? STUDENT_WRITER : HOST_TEAM);
    }
}
