package nl.koers.developmentreview.internal.report;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host team and secretary save the report, until it is final.
@Service
public class WritingReport {
    private final Oprs oprs;
    private final Texts texts;

    WritingReport(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    public sealed interface Outcome {
        record Saved(Saving saving) implements Outcome {}

        /// Someone made the report final meanwhile; the writer keeps the words, the report stays as it is (R24).
        record AlreadyFinal() implements Outcome {}
    }

    @Transactional
    public Outcome save(OprId id, Sheet sheet) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayReadDraftReport(viewer, opr));
        texts.hold(ReportTexts.draft(id), ReportTexts.writers());
        opr = oprs.require(id);
        if (opr.report().isFinal()) {
            return new Outcome.AlreadyFinal();
        }
        NoSuchThing.unless(ReportAccess.mayWriteReport(viewer, opr));
        return new Outcome.Saved(texts.save(ReportTexts.draft(id), ReportTexts.writers(), sheet));
    }
}
