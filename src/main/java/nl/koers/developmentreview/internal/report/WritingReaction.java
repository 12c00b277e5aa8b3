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

/// A panel member drafts remarks on the concept; the panel reads along, the host does not yet.
@Service
public class WritingReaction {
    private final Oprs oprs;
    private final Texts texts;

    WritingReaction(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    @Transactional
    public Saving save(OprId id, Sheet sheet) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayDraftReaction(viewer, opr));
        return texts.save(ReportTexts.reaction(id, viewer.requirePerson()), ReportTexts.withinPanel(), sheet);
    }
}
