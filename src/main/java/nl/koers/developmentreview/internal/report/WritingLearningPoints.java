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

/// A panel member notes what to take home (R64); nobody else reads it until the member sends it.
@Service
public class WritingLearningPoints {
    private final Oprs oprs;
    private final Texts texts;

    WritingLearningPoints(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    @Transactional
    public Saving save(OprId id, Sheet sheet) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayNoteLearningPoints(viewer, opr));
        var me = viewer.requirePerson();
        var saving = texts.save(ReportTexts.learning(id, me), ReportTexts.nobodyElse(), sheet);
        if (!saving.version().isEmpty() && !opr.report().learned().containsKey(me)) {
            oprs.save(opr.with(opr.report().learnedBy(me)));
        }
        return saving;
    }
}
