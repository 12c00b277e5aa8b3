package nl.koers.developmentreview.internal.report;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host shows something to others, or takes that back.
@Service
public class Sharing {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;

    Sharing(Oprs oprs, Texts texts, DossierRecord record) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
    }

    @Transactional
    public void share(OprId id, Share what, boolean on) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayShare(Acting.viewer(), opr, what));
        if (opr.report().isShared(what) == on) {
            return;
        }
        var report = opr.report().shared(what, on);
        oprs.save(opr.with(report));
        if (report.isFinal()) {
            texts.open(ReportTexts.finished(id), ReportTexts.allRead(report.shares()));
        }
        record.note(id.value(), on ? "SHARED" : "SHARING_WITHDRAWN", what.name());
    }
}
