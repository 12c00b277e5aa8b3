package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.INVITED;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.OprAccess.isChair;
import static nl.koers.developmentreview.internal.OprAccess.sits;
import static nl.koers.people.NationalSeat.PLATFORM;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.register.PartnershipId;

/// Who may see, form and change the panel: themes, invitations, members and their background (R34 to R37).
/// One method a row of the table "wie leest wat"; see `OprAccess`.
public final class PanelAccess {
    private PanelAccess() {}

    public static boolean mayReadThemes(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM) || viewer.sitsNationally(PLATFORM);
    }

    public static boolean mayReadInvitations(Viewer viewer, Opr opr) {
        return mayReadThemes(viewer, opr);
    }

    /// The invitation to a partnership: its own coordinators, whatever they answered.
    public static boolean mayReadOwnInvitation(Viewer viewer, Opr opr) {
        return ownInvitation(viewer, opr).isPresent();
    }

    public static Optional<Invitation> ownInvitation(Viewer viewer, Opr opr) {
        return sits(viewer, opr, INVITED, VISITING_COORDINATOR)
                ? opr.panel().invitations().reversed().stream()
                        .filter(it -> it.partnership()
                                .filter(to -> viewer.sitsIn(COORDINATOR, to.value()))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /// The panel as a whole; before it was settled only the host side that forms it, and the Platform.
    public static boolean mayReadPanel(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM)
                || viewer.sitsNationally(PLATFORM)
                || opr.panel().wasSettled()
                        && sits(viewer, opr, STUDENT_WRITER, SECRETARY, PANEL, VISITING_COORDINATOR);
    }

    /// While the panel is being formed its members and visiting coordinators see the members of their own
    /// partnership.
    public static boolean mayReadOwnPartOfPanel(Viewer viewer, Opr opr) {
        return mayReadPanel(viewer, opr) || sits(viewer, opr, PANEL, VISITING_COORDINATOR);
    }

    public static boolean mayReadMember(Viewer viewer, Opr opr, Member member) {
        return mayReadPanel(viewer, opr) || ofOwnPartnership(viewer, opr, member);
    }

    /// Declared ties and experience (R34, R35): host and Platform, the panel among themselves once it was settled, a
    /// visiting coordinator of the own members only.
    public static boolean mayReadBackground(Viewer viewer, Opr opr, Member member) {
        return sits(viewer, opr, HOST_TEAM)
                || viewer.sitsNationally(PLATFORM)
                || viewer.is(member.person())
                || sits(viewer, opr, VISITING_COORDINATOR)
                        && viewer.sitsIn(COORDINATOR, member.sentBy().value())
                || opr.panel().wasSettled() && sits(viewer, opr, PANEL);
    }

    private static boolean ofOwnPartnership(Viewer viewer, Opr opr, Member member) {
        return viewer.is(member.person())
                || sits(viewer, opr, VISITING_COORDINATOR)
                        && viewer.sitsIn(COORDINATOR, member.sentBy().value())
                || sits(viewer, opr, PANEL)
                        && opr.panel().members().stream()
                                .anyMatch(it ->
                                        viewer.is(it.person()) && it.sentBy().equals(member.sentBy()));
    }

    /// Themes, invitations, nominations, secretary: until the day is held.
    private static boolean isForming(Opr opr) {
        return !opr.isGivenUp() && !opr.day().isHeld();
    }

    /// Choosing themes, inviting, naming the secretary and settling are the host's (R36, R37, R15, R10).
    public static boolean mayFormPanel(Viewer viewer, Opr opr) {
        return isForming(opr) && OprAccess.mayActForHost(viewer, opr);
    }

    /// A partnership answers the invitation it got, and withdraws from a visit it promised (R37).
    public static boolean mayAnswer(Viewer viewer, Opr opr) {
        return isForming(opr) && mayReadOwnInvitation(viewer, opr);
    }

    /// A visiting partnership nominates its own people (R13).
    public static boolean mayNominate(Viewer viewer, Opr opr, PartnershipId visitor) {
        return isForming(opr)
                && opr.panel().visitors().contains(visitor)
                && sits(viewer, opr, VISITING_COORDINATOR)
                && viewer.sitsIn(COORDINATOR, visitor.value());
    }

    /// R14: by the visiting coordinators or the panel; while the panel is settled not by any member but the chair.
    public static boolean mayChooseChair(Viewer viewer, Opr opr) {
        return isForming(opr)
                && (sits(viewer, opr, VISITING_COORDINATOR)
                        || (opr.panel().isSettled() ? isChair(viewer, opr) : sits(viewer, opr, PANEL)));
    }

    public static boolean mayChooseChair(Viewer viewer, Opr opr, Member member) {
        return mayChooseChair(viewer, opr) && mayReadMember(viewer, opr, member);
    }

    /// Experience, and leaving: the member, or the coordinator who put this member forward.
    public static boolean mayChangeMember(Viewer viewer, Opr opr, Member member) {
        return isForming(opr) && (viewer.is(member.person()) || mayNominate(viewer, opr, member.sentBy()));
    }

    /// R34: ties are declared by the member, by nobody else.
    public static boolean mayDeclareTies(Viewer viewer, Opr opr, Member member) {
        return isForming(opr) && viewer.is(member.person());
    }
}
