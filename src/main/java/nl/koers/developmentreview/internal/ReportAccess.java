package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.OprAccess.isChair;
import static nl.koers.developmentreview.internal.OprAccess.sits;
import static nl.koers.developmentreview.internal.report.Share.FOLLOW_UP_WITH_PANEL;
import static nl.koers.developmentreview.internal.report.Share.FOLLOW_UP_WITH_PLATFORM;
import static nl.koers.developmentreview.internal.report.Share.REPORT_WITH_ANYONE;
import static nl.koers.developmentreview.internal.report.Share.REPORT_WITH_PLATFORM;
import static nl.koers.people.NationalSeat.PLATFORM;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.register.PartnershipId;

/// Who may write, read and react to the report, and what follows from it (R22 to R25, R64).
/// One method a row of the table "wie leest wat"; see `OprAccess`.
public final class ReportAccess {
    private ReportAccess() {}

    /// The report as the host writes it; the secretary writes along.
    public static boolean mayReadDraftReport(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, SECRETARY);
    }

    public static boolean mayWriteReport(Viewer viewer, Opr opr) {
        return mayReadDraftReport(viewer, opr)
                && opr.day().isHeld()
                && !opr.isGivenUp()
                && !opr.report().isFinal();
    }

    /// R22, R24: placing and making final are the host's, not the secretary's.
    public static boolean mayPlaceConcept(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM) && mayWriteReport(viewer, opr);
    }

    /// The concept as it was placed.
    public static boolean mayReadConcept(Viewer viewer, Opr opr) {
        return mayReadDraftReport(viewer, opr) || opr.report().isPlaced() && sits(viewer, opr, PANEL);
    }

    /// The page of the report, in whatever state it is for this reader.
    public static boolean mayOpenReport(Viewer viewer, Opr opr) {
        return mayReadConcept(viewer, opr) || mayReadFinalReport(viewer, opr);
    }

    /// R23: the panel from the draft; host and secretary read what was sent.
    public static boolean mayReadReactions(Viewer viewer, Opr opr) {
        return opr.report().isPlaced() && sits(viewer, opr, HOST_TEAM, SECRETARY, PANEL);
    }

    /// Writing remarks; also when sending has ended, so that nobody loses words over it.
    public static boolean mayDraftReaction(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL) && opr.report().isPlaced();
    }

    public static boolean mayReact(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL)
                && isOpenForReaction(opr)
                && opr.report()
                        .concept()
                        .filter(concept -> concept.closedOn() == null)
                        .isPresent();
    }

    public static boolean mayCloseReaction(Viewer viewer, Opr opr) {
        return mayReact(viewer, opr) && isChair(viewer, opr);
    }

    private static boolean isOpenForReaction(Opr opr) {
        return opr.report().isPlaced() && !opr.report().isFinal() && !opr.isGivenUp();
    }

    public static boolean mayReadFinalReport(Viewer viewer, Opr opr) {
        return opr.report().isFinal()
                && (sits(viewer, opr, HOST_TEAM, SECRETARY, STUDENT_WRITER, PANEL, VISITING_COORDINATOR)
                        || opr.report().isShared(REPORT_WITH_PLATFORM) && viewer.sitsNationally(PLATFORM)
                        || opr.report().isShared(REPORT_WITH_ANYONE));
    }

    /// What is there can be shared: the report once final, following up once there is something to follow, "held"
    /// once held.
    public static boolean mayShare(Viewer viewer, Opr opr, Share what) {
        return sits(viewer, opr, HOST_TEAM)
                && switch (what) {
                    case REPORT_WITH_PLATFORM, REPORT_WITH_ANYONE ->
                        opr.report().isFinal();
                    case FOLLOW_UP_WITH_PANEL, FOLLOW_UP_WITH_PLATFORM ->
                        opr.day().isDebriefed();
                    case HELD_WITH_ANYONE -> opr.day().isHeld();
                };
    }

    /// R64: from the day on, and also long after it.
    public static boolean mayNoteLearningPoints(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL) && opr.day().isHeld();
    }

    /// R25: the own ones; else only when a member sent them to the own partnership, or shared them with the host.
    public static boolean mayReadLearningPoints(Viewer viewer, Opr opr) {
        return mayNoteLearningPoints(viewer, opr)
                || sits(viewer, opr, HOST_TEAM) && opr.report().sharesLearningPoints()
                || visitorsOf(viewer, opr)
                        .anyMatch(visitor -> opr.panel().members().stream()
                                .anyMatch(member -> member.sentBy().equals(visitor)
                                        && opr.report().sentLearningPoints(member.person())));
    }

    /// The visiting partnerships whose members' learning points this viewer reads.
    public static Stream<PartnershipId> visitorsOf(Viewer viewer, Opr opr) {
        return opr.panel().visitors().stream().filter(visitor -> viewer.sitsIn(COORDINATOR, visitor.value()));
    }

    /// From the moment there are recommendations.
    public static boolean mayReadFollowUp(Viewer viewer, Opr opr) {
        return opr.day().isDebriefed()
                && (sits(viewer, opr, HOST_TEAM)
                        || opr.report().isShared(FOLLOW_UP_WITH_PANEL) && sits(viewer, opr, PANEL)
                        || opr.report().isShared(FOLLOW_UP_WITH_PLATFORM) && viewer.sitsNationally(PLATFORM));
    }

    public static boolean mayFollowUp(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM) && opr.day().isDebriefed();
    }
}
