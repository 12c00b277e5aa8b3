package nl.koers.developmentreview;

import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.developmentreview.internal.documents.WritingReflection;
import nl.koers.developmentreview.internal.panel.AnsweringInvitation;
import nl.koers.developmentreview.internal.panel.AnsweringInvitation.Answer;
import nl.koers.developmentreview.internal.panel.ChoosingThemes;
import nl.koers.developmentreview.internal.panel.InvitingVisitor.Outcome.Invited;
import nl.koers.developmentreview.internal.panel.LeavingPanel;
import nl.koers.developmentreview.internal.panel.NamingSecretary;
import nl.koers.developmentreview.internal.panel.NominatingMember;
import nl.koers.developmentreview.internal.panel.PanelActs;
import nl.koers.developmentreview.internal.panel.SettlingPanel;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.people.Function;
import nl.koers.register.PartnershipId;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Service;

/// The front desk of the OPR for other rooms: the acts the demonstration tells its stories with.
@Service
public class DevelopmentReviews {
    private final StartingOpr starting;
    private final WritingReflection writing;
    private final PanelActs panel;

    DevelopmentReviews(StartingOpr starting, WritingReflection writing, PanelActs panel) {
        this.starting = starting;
        this.writing = writing;
        this.panel = panel;
    }

    /// Begins an OPR, or gives the one that is open.
    public OprId start(PartnershipId host) {
        return switch (starting.start(host)) {
            case StartingOpr.Outcome.Started(var opr) -> opr;
            case StartingOpr.Outcome.AlreadyOpen(var opr) -> opr;
            case StartingOpr.Outcome.WentOn _ -> throw new IllegalArgumentException("went on in another: " + host);
            case StartingOpr.Outcome.NotRecognised _ -> throw new IllegalArgumentException("not recognised: " + host);
        };
    }

    /// Writes a part of the reflection that nobody wrote before.
    public Saving write(OprId opr, String part, String text) {
        return write(opr, part, 0, text);
    }

    /// @param seen the version the writer had before them
    public Saving write(OprId opr, String part, int seen, String text) {
        return writing.save(opr, ReflectionParts.require(part), Sheet.on(seen, text));
    }

    public void chooseThemes(OprId opr, String... themes) {
        must(panel.themes().choose(opr, Set.of(themes)), ChoosingThemes.Outcome.CHOSEN);
    }

    /// The free choice (R09).
    public void inviteFirst(OprId opr, PartnershipId partnership, String message) {
        must(panel.inviting().invite(opr, VisitorPlace.FIRST, partnership, message), new Invited());
    }

    /// From the shortlist (R08).
    public void inviteSecond(OprId opr, PartnershipId partnership, String message) {
        must(panel.inviting().invite(opr, VisitorPlace.SECOND, partnership, message), new Invited());
    }

    /// By a coordinator of the invited partnership.
    public void acceptInvitation(OprId opr) {
        must(panel.answering().answer(opr, new Answer.Yes()), AnsweringInvitation.Outcome.ANSWERED);
    }

    public void declineInvitation(OprId opr, String reason) {
        must(panel.answering().answer(opr, new Answer.No(reason, null)), AnsweringInvitation.Outcome.ANSWERED);
    }

    /// By a coordinator of the visiting partnership.
    public void nominate(OprId opr, PartnershipId visitor, PersonId person, Function function) {
        var outcome = panel.nominating().nominate(opr, visitor, person, function);
        if (outcome instanceof NominatingMember.Outcome.Refused refused) {
            throw new IllegalStateException("not nominated: " + refused);
        }
    }

    public void recordExperience(OprId opr, PersonId member, String training, String audits) {
        panel.describing().describe(opr, panel.memberOf(opr, member), training, audits, null);
    }

    /// By the member; empty says there are no other ties (R34).
    public void declareTies(OprId opr, PersonId member, String ties) {
        panel.declaring().declare(opr, panel.memberOf(opr, member), ties);
    }

    public void chooseChair(OprId opr, PersonId member) {
        panel.chairing().choose(opr, panel.memberOf(opr, member));
    }

    public void leavePanel(OprId opr, PersonId member, String reason) {
        must(panel.leaving().leave(opr, panel.memberOf(opr, member), reason), LeavingPanel.Outcome.LEFT);
    }

    public void nameSecretary(OprId opr, PersonId person) {
        must(panel.secretary().name(opr, person, ""), NamingSecretary.Outcome.NAMED);
    }

    public void settlePanel(OprId opr) {
        must(panel.settling().settle(opr), new SettlingPanel.Outcome.Settled());
    }

    /// A story is told right, or not at all.
    private static <T> void must(T outcome, T wanted) {
        if (!outcome.equals(wanted)) {
            throw new IllegalStateException("this did not happen: " + outcome);
        }
    }
}
