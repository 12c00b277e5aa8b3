package nl.koers.developmentreview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.koers.developmentreview.internal.GivingUp;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.report.BeginningReport;
import nl.koers.developmentreview.internal.report.ClosingReaction;
import nl.koers.developmentreview.internal.report.FollowUp.Standing;
import nl.koers.developmentreview.internal.report.MakingFinal;
import nl.koers.developmentreview.internal.report.NotingFollowUp;
import nl.koers.developmentreview.internal.report.PlacingConcept;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.internal.report.SendingLearningPoints;
import nl.koers.developmentreview.internal.report.SendingReaction;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.developmentreview.internal.report.Sharing;
import nl.koers.developmentreview.internal.report.WritingLearningPoints;
import nl.koers.developmentreview.internal.report.WritingReport;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The front desk of step 7 and after for stories: each act by whoever acts now, on the date of the clock. What a
/// rule refuses is a mistake in the story, and stops it.
@Service
public class ReviewReports {
    private final Oprs oprs;
    private final Texts texts;
    private final BeginningReport beginning;
    private final WritingReport writing;
    private final PlacingConcept placing;
    private final SendingReaction reactions;
    private final ClosingReaction closing;
    private final MakingFinal making;
    private final WritingLearningPoints learning;
    private final SendingLearningPoints sending;
    private final NotingFollowUp followUps;
    private final Sharing sharing;
    private final GivingUp givingUp;
    private final TransactionTemplate reading;

    ReviewReports(
            Oprs oprs,
            Texts texts,
            BeginningReport beginning,
            WritingReport writing,
            PlacingConcept placing,
            SendingReaction reactions,
            ClosingReaction closing,
            MakingFinal making,
            WritingLearningPoints learning,
            SendingLearningPoints sending,
            NotingFollowUp followUps,
            Sharing sharing,
            GivingUp givingUp,
            TransactionTemplate reading) {
        this.oprs = oprs;
        this.texts = texts;
        this.beginning = beginning;
        this.writing = writing;
        this.placing = placing;
        this.reactions = reactions;
        this.closing = closing;
        this.making = making;
        this.learning = learning;
        this.sending = sending;
        this.followUps = followUps;
        this.sharing = sharing;
        this.givingUp = givingUp;
        this.reading = reading;
    }

    /// Host or secretary fills the report with the debrief, the recommendations and the secretary's notes.
    public void begin(OprId opr) {
        done(beginning.begin(opr) instanceof BeginningReport.Outcome.Begun);
    }

    /// Host or secretary writes the report anew, over what stands there.
    @Transactional
    public void write(OprId opr, String words) {
        var base = texts.find(ReportTexts.draft(opr)).map(Version::number).orElse(0);
        done(writing.save(opr, Sheet.on(base, words)) instanceof WritingReport.Outcome.Saved);
    }

    /// The host places the concept as it stands.
    public void place(OprId opr) {
        done(placing.place(opr, null) instanceof PlacingConcept.Outcome.Placed);
    }

    /// A panel member sends remarks.
    public void react(OprId opr, String words) {
        done(reactions.send(opr, Sheet.on(0, words), true) instanceof SendingReaction.Outcome.Sent);
    }

    /// A panel member has no remarks.
    public void hasNoRemarks(OprId opr) {
        done(reactions.send(opr, Sheet.on(0, ""), false) instanceof SendingReaction.Outcome.Sent);
    }

    /// The chair closes the panel's reaction.
    public void closeReaction(OprId opr) {
        closing.close(opr);
    }

    public void makeFinal(OprId opr) {
        done(making.make(opr, null) instanceof MakingFinal.Outcome.Final);
    }

    /// A panel member notes learning points; nobody else reads them yet.
    public void learn(OprId opr, String words) {
        learning.save(opr, Sheet.on(0, words));
    }

    public void sendLearningPoints(OprId opr) {
        done(sending.send(opr, SendingLearningPoints.To.OWN_PARTNERSHIP) == SendingLearningPoints.Outcome.SENT);
    }

    public void shareLearningPointsWithHost(OprId opr) {
        done(sending.send(opr, SendingLearningPoints.To.HOST) == SendingLearningPoints.Outcome.SENT);
    }

    public void withdrawLearningPointsFromHost(OprId opr) {
        done(sending.send(opr, SendingLearningPoints.To.NOT_HOST) == SendingLearningPoints.Outcome.WITHDRAWN);
    }

    /// The host agreed on what to do with the recommendation of this number.
    public void agree(OprId opr, int number, String words, String owner, LocalDate dueOn) {
        followUp(opr, number, new NotingFollowUp.Note(Standing.AGREED, words, owner, dueOn));
    }

    /// The host looked at what came of the recommendation of this number.
    public void evaluate(OprId opr, int number, String words, String owner) {
        followUp(opr, number, new NotingFollowUp.Note(Standing.EVALUATED, words, owner, null));
    }

    public void shareReportWithPlatform(OprId opr) {
        sharing.share(opr, Share.REPORT_WITH_PLATFORM, true);
    }

    public void shareReportWithAnyone(OprId opr) {
        sharing.share(opr, Share.REPORT_WITH_ANYONE, true);
    }

    public void withdrawReportFromAnyone(OprId opr) {
        sharing.share(opr, Share.REPORT_WITH_ANYONE, false);
    }

    public void shareFollowUpWithPanel(OprId opr) {
        sharing.share(opr, Share.FOLLOW_UP_WITH_PANEL, true);
    }

    /// The profile of the host says that the review was held.
    public void showHeld(OprId opr) {
        sharing.share(opr, Share.HELD_WITH_ANYONE, true);
    }

    public void giveUp(OprId opr, String reason) {
        done(givingUp.giveUp(opr, reason) == GivingUp.Outcome.GIVEN_UP);
    }

    private void followUp(OprId opr, int number, NotingFollowUp.Note note) {
        done(followUps.note(opr, recommendation(opr, number), note) == NotingFollowUp.Outcome.NOTED);
    }

    private UUID recommendation(OprId opr, int number) {
        return Objects.requireNonNull(reading.execute(_ -> oprs.require(opr))).day().recommendations().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void done(boolean accepted) {
        if (!accepted) {
            throw new IllegalStateException("refused");
        }
    }
}
