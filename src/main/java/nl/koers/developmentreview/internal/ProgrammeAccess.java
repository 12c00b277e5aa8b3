package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.OprAccess.sits;

import java.util.Optional;
import nl.koers.access.Viewer;

/// Who may read and agree on date and programme (R61).
/// One method a row of the table "wie leest wat"; see `OprAccess`.
public final class ProgrammeAccess {
    private ProgrammeAccess() {}

    /// Proposed dates, programme and timetable, while they are being agreed.
    public static boolean mayReadProposals(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, PANEL)
                || opr.appointment().isAgreed() && sits(viewer, opr, STUDENT_WRITER, SECRETARY, VISITING_COORDINATOR);
    }

    /// The programme that both sides agreed to once, as it was then; also while a change of it is being agreed.
    public static boolean mayReadAgreedProgramme(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, PANEL)
                || opr.appointment().consent().counted() > 0
                        && sits(viewer, opr, STUDENT_WRITER, SECRETARY, VISITING_COORDINATOR);
    }

    /// Host and panel see the programme while it is being made.
    public static boolean mayReadDraft(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, PANEL);
    }

    /// The side for which this viewer speaks about date and content: the host's team, and for the panel its chair, or
    /// any member while there is no chair (R14, R61). Nobody once the day was held.
    public static Optional<Side> sideInTalks(Viewer viewer, Opr opr) {
        if (opr.isGivenUp() || opr.day().isHeld()) {
            return Optional.empty();
        }
        if (sits(viewer, opr, HOST_TEAM)) {
            return Optional.of(Side.HOST);
        }
        var chair = opr.panel().chair();
        return sits(viewer, opr, PANEL)
                        && chair.map(it -> viewer.is(it.person())).orElse(true)
                ? Optional.of(Side.PANEL)
                : Optional.empty();
    }

    /// R61: to the content the host agrees, and the panel's chair.
    public static Optional<Side> sideInContent(Viewer viewer, Opr opr) {
        return sideInTalks(viewer, opr)
                .filter(side -> side == Side.HOST || opr.panel().chair().isPresent());
    }

    /// The addresses of the conversation partners' pages.
    public static boolean mayReadPartnerLinks(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM) && !opr.isGivenUp();
    }

    /// R59: the host makes the programme; until the day was held.
    public static boolean mayMakeProgramme(Viewer viewer, Opr opr) {
        return sideInTalks(viewer, opr).filter(side -> side == Side.HOST).isPresent();
    }

    public static boolean mayAgreeOnDates(Viewer viewer, Opr opr) {
        return sideInTalks(viewer, opr).isPresent();
    }
}
