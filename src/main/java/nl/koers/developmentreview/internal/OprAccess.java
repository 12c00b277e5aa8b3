package nl.koers.developmentreview.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.INVITED;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.developmentreview.internal.report.Share.FOLLOW_UP_WITH_PANEL;
import static nl.koers.developmentreview.internal.report.Share.FOLLOW_UP_WITH_PLATFORM;
import static nl.koers.developmentreview.internal.report.Share.REPORT_WITH_ANYONE;
import static nl.koers.developmentreview.internal.report.Share.REPORT_WITH_PLATFORM;
import static nl.koers.people.NationalSeat.DUSI;
import static nl.koers.people.NationalSeat.PLATFORM;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.register.PartnershipId;
import nl.koers.selfevaluation.ReflectionPart;
import org.jspecify.annotations.Nullable;

/// Who may read what in an OPR, and from which moment: the table "wie leest wat" of the domain, one method a row.
/// Closed by default (R90). Controllers, templates, lists and mails ask here; row-level security asks the same
/// again in the database.
public final class OprAccess {
    private OprAccess() {}

    /// That the OPR exists, its step and its dates.
    public static boolean mayReadRoad(Viewer viewer, Opr opr) {
        return sits(viewer, opr, HOST_TEAM, STUDENT_WRITER, SECRETARY, PANEL, INVITED, VISITING_COORDINATOR)
                || viewer.sitsNationally(PLATFORM);
    }

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
        return isForming(opr) && mayActForHost(viewer, opr);
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

    private static boolean isChair(Viewer viewer, Opr opr) {
        return sits(viewer, opr, PANEL)
                && opr.panel()
                        .chair()
                        .filter(chair -> viewer.is(chair.person()))
                        .isPresent();
    }

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

    /// ID, reflection, annexes and their placing, and who writes along; also after placing: late is not closed.
    public static boolean mayKeepDocuments(Viewer viewer, Opr opr) {
        return !opr.isGivenUp() && mayActForHost(viewer, opr);
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

    public static boolean mayReadPart(Viewer viewer, Opr opr, ReflectionPart part) {
        return part.students() ? mayReadStudentPart(viewer, opr) : mayReadReflection(viewer, opr);
    }

    /// The students' part is the students' own: the host reads it and never changes it.
    public static boolean mayWriteReflection(Viewer viewer, Opr opr, ReflectionPart part) {
        return !opr.isGivenUp() && sits(viewer, opr, part.students() ? STUDENT_WRITER : HOST_TEAM);
    }

    /// Beginning an OPR is the act of the host's own coordinator.
    public static boolean mayBegin(Viewer viewer, PartnershipId host) {
        return viewer.sitsIn(COORDINATOR, host.value());
    }

    private static boolean sits(Viewer viewer, Opr opr, OprSeat... kinds) {
        return viewer.sitsInAnyOf(opr.id().value(), kinds);
    }
}
