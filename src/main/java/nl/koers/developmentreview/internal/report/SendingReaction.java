package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A panel member sends remarks for further development to the host, or says to have none (R23). The report itself
/// stays the host's.
@Service
public class SendingReaction {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    SendingReaction(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /// @param complete this was the last member to react
        record Sent(boolean complete) implements Outcome {}

        /// Remarks without words: write one, or say that there are none.
        record NoText() implements Outcome {}

        /// The chair closed the panel's reaction, or the report is final; the words stay as a draft.
        record Closed() implements Outcome {}

        /// The same member wrote in two places: both stand in the draft, sending waits for a look, and for a choice
        /// where a stretch stands double.
        record LookAgain(Saving saving) implements Outcome {}
    }

    /// @param remarks false: the member has none, and `text` stays a draft
    @Transactional
    public Outcome send(OprId id, Sheet sheet, boolean remarks) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayDraftReaction(viewer, opr));
        var me = viewer.requirePerson();
        var saving = texts.save(ReportTexts.reaction(id, me), ReportTexts.withinPanel(), sheet);
        if (!ReportAccess.mayReact(viewer, opr)) {
            return new Outcome.Closed();
        }
        Content[] content = {};
        if (remarks) {
            if (!(saving instanceof Saving.Saved) || saving.version().isDouble()) {
                return new Outcome.LookAgain(saving);
            }
            if (saving.version().isEmpty()) {
                return new Outcome.NoText();
            }
            var sent = ReportTexts.reactionSent(id, me);
            var version = texts.handOn(saving.version(), sent, ReportTexts.sentToHost());
            content = new Content[] {RecordedTexts.of(sent, version)};
        }
        var changed = opr.with(opr.report().reacted(me, new Reaction(LocalDate.now(clock), remarks)));
        oprs.save(changed);
        record.note(id.value(), remarks ? "REACTION_SENT" : "NO_REMARKS", "", content);
        return new Outcome.Sent(ReportDates.reactionCompleteOn(changed).isPresent());
    }
}
