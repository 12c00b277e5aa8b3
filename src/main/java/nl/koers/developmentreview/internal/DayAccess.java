package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.OprAccess.isChair;
import static nl.koers.developmentreview.internal.OprAccess.sits;

import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;

/// Who may prepare and note the day, and look back on it: each side apart, then together (R63).
/// One method a row of the table "wie leest wat"; see `OprAccess`.
public final class DayAccess {
    private DayAccess() {}

    /// The panel's reading remarks, prepared questions, division of roles, and notes per conversation: never the
    /// host.
    public static boolean mayReadPanelPreparation(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL);
    }

    public static boolean mayReadSecretaryNotes(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, SECRETARY);
    }

    /// R63: unseen by the host, for ever.
    public static boolean mayReadPanelReflection(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL);
    }

    /// R63: unseen by the panel, for ever.
    public static boolean mayReadHostReflection(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM);
    }

    /// Points brought in, joint debrief and recommendations.
    public static boolean mayReadDebrief(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, SECRETARY, PANEL)
                || opr.day().isDebriefed() && sits(viewer, opr, STUDENT_WRITER);
    }

    /// Reading remarks, questions, roles and notes are written by the panel itself.
    public static boolean mayPrepare(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && mayReadPanelPreparation(viewer, opr);
    }

    /// R20: on the chair's initiative.
    public static boolean mayRecordMeeting(Viewer viewer, Opr opr) {
        return mayPrepare(viewer, opr) && isChair(viewer, opr);
    }

    /// The programme of the day, from the moment it was first agreed; also while a change of it is being agreed.
    public static boolean mayReadDay(Viewer viewer, Opr opr) {
        return (opr.appointment().consent().counted() > 0 || opr.day().isHeld())
                && sits(viewer, opr, HOST_TEAM, STUDENT_WRITER, SECRETARY, PANEL, VISITING_COORDINATOR);
    }

    public static boolean mayWriteSecretaryNotes(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && mayReadDay(viewer, opr) && sits(viewer, opr, SECRETARY);
    }

    /// A panel member's own notes of a conversation, from the day the programme is agreed.
    public static boolean mayWriteNotes(Viewer viewer, Opr opr) {
        return mayPrepare(viewer, opr) && mayReadDay(viewer, opr);
    }

    /// That the day was held is recorded by the host's team or the chair.
    public static boolean mayHoldDay(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && (sits(viewer, opr, HOST_TEAM) || isChair(viewer, opr));
    }

    /// The side this viewer looks back with; nobody sits on both (R07, R34).
    public static Optional<Side> sideOf(Viewer viewer, Opr opr) {
        return sideOf(viewer, opr.id());
    }

    public static Optional<Side> sideOf(Viewer viewer, OprId opr) {
        return viewer.sitsIn(HOST_TEAM, opr.value())
                ? Optional.of(Side.HOST)
                : viewer.sitsIn(PANEL, opr.value()) ? Optional.of(Side.PANEL) : Optional.empty();
    }

    /// R63: each side writes its own.
    public static boolean mayReflectApart(Viewer viewer, Opr opr, Side side) {
        return !opr.isGivenUp() && sits(viewer, opr, side == Side.HOST ? HOST_TEAM : PANEL);
    }

    /// The joint text and the recommendations are written by both sides and the secretary (R63).
    public static boolean mayWriteDebrief(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && sits(viewer, opr, HOST_TEAM, SECRETARY, PANEL);
    }

    public static boolean mayRecordDebrief(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && (sits(viewer, opr, HOST_TEAM, SECRETARY) || isChair(viewer, opr));
    }
}
