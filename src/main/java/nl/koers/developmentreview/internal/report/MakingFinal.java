package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.record.DossierRecord;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host makes the report final: from then on it is read-only, and a next OPR can begin (R24).
@Service
public class MakingFinal {
    private final Oprs oprs;
    private final Texts texts;
    private final FollowUpRows followUps;
    private final DossierRecord record;
    private final Clock clock;

    MakingFinal(Oprs oprs, Texts texts, FollowUpRows followUps, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.followUps = followUps;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Final(LocalDate on) implements Outcome {}

        record NotYet(List<NotYetFinal> reasons) implements Outcome {}

        /// The report was emptied after placing.
        record NoText() implements Outcome {}

        /// R91: a stretch stands in two wordings.
        record Double() implements Outcome {}

        /// R91: the words are no longer those that were read.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// @param read the version of the text that was read; null when nobody looked at a page
    @Transactional
    public Outcome make(OprId id, @Nullable Integer read) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayPlaceConcept(Acting.viewer(), opr));
        var today = LocalDate.now(clock);
        var reasons = NotYetFinal.of(opr, today);
        if (!reasons.isEmpty()) {
            return new Outcome.NotYet(reasons);
        }
        texts.hold(ReportTexts.draft(id), ReportTexts.writers());
        var text = texts.find(ReportTexts.draft(id)).filter(version -> !version.isEmpty());
        if (text.isEmpty()) {
            return new Outcome.NoText();
        }
        if (text.get().isDouble()) {
            return new Outcome.Double();
        }
        if (read != null && text.get().number() != read) {
            return new Outcome.ChangedMeanwhile();
        }
        var report =
                opr.report().madeFinal(today, FollowUpStanding.of(opr.day().recommendations(), followUps.newest(id)));
        oprs.save(opr.with(report));
        var finished = texts.handOn(text.get(), ReportTexts.finished(id), ReportTexts.allRead(report.shares()));
        record.note(id.value(), "REPORT_FINAL", "", RecordedTexts.of(ReportTexts.finished(id), finished));
        return new Outcome.Final(today);
    }
}
