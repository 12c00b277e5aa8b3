package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.INVITED;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.people.NationalSeat.DUSI;
import static nl.koers.people.NationalSeat.PLATFORM;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// Who may read what in an OPR, and from which moment: the table "wie leest wat" of the domain, one method a row.
/// Here what is about the review as a whole; what belongs to a step stands in `DocumentsAccess`, `PanelAccess`,
/// `ProgrammeAccess`, `DayAccess` and `ReportAccess`. Closed by default (R90). Controllers, templates, lists and mails
/// ask here; row-level security asks the same again in the database.
public final class OprAccess {
    private OprAccess() {}

    /// That the OPR exists, its step and its dates.
    public static boolean mayReadRoad(Viewer viewer, EarlierReview opr) {
        return viewer.sitsInAnyOf(
                        opr.id().value(), HOST_TEAM, STUDENT_WRITER, SECRETARY, PANEL, INVITED, VISITING_COORDINATOR)
                || viewer.sitsNationally(PLATFORM);
    }

    static boolean isChair(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL)
                && opr.panel()
                        .chair()
                        .filter(chair -> viewer.is(chair.person()))
                        .isPresent();
    }

    /// R02: that and when it was held, never its contents.
    public static boolean mayReadProof(Viewer viewer, Opr opr) {
        return opr.day().isHeld() && (sits(viewer, opr, HOST_TEAM) || viewer.sitsNationally(DUSI));
    }

    public static boolean mayGiveUp(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM) && !opr.isGivenUp() && !opr.report().isFinal();
    }

    /// All reviews with their steps and dates: the Platform.
    public static boolean mayReadCountry(Viewer viewer) {
        return viewer.sitsNationally(PLATFORM);
    }

    /// Held or not, and when (R02).
    public static boolean mayReadHeld(Viewer viewer) {
        return viewer.sitsNationally(DUSI);
    }

    /// Who did what: the host all of it, the Platform the acts, the panel the own acts; the rows see to the last.
    public static boolean mayReadRecord(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, PANEL) || viewer.sitsNationally(PLATFORM);
    }

    /// Who opened documents, annexes and report: the host, of its own dossier.
    public static boolean maySeeWhoOpened(Viewer viewer, Opr opr) {
        return mayActForHost(viewer, opr);
    }

    /// One act of the record with what it was about: the host, and whoever did it.
    public static boolean mayReadEntry(Viewer viewer, Opr opr, @Nullable PersonId by) {
        return mayActForHost(viewer, opr) || by != null && viewer.is(by) && mayReadRecord(viewer, opr);
    }

    /// The host's side acts: documents, invitations, programme, report.
    public static boolean mayActForHost(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM);
    }

    /// Who is in the host's team: the team itself, and the coordinator who chooses it.
    public static boolean mayReadTeam(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM)
                || viewer.sitsIn(COORDINATOR, opr.host().value());
    }

    /// The host's coordinator, who began the OPR, or the successor (R94).
    public static boolean mayChooseTeam(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && viewer.sitsIn(COORDINATOR, opr.host().value());
    }

    /// R94: who does the work of a partnership day by day hands it over.
    public static boolean mayHandOver(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsIn(COORDINATOR, partnership.value());
    }

    /// Beginning an OPR is the act of the host's own coordinator.
    public static boolean mayBegin(Viewer viewer, PartnershipId host) {
        return viewer.sitsIn(COORDINATOR, host.value());
    }

    static boolean sits(Viewer viewer, Opr opr, OprSeat... kinds) {
        return viewer.sitsInAnyOf(opr.id().value(), kinds);
    }
}
