package nl.koers.developmentreview.internal.report;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Audience;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A panel member brings the own learning points to the own partnership (R64), and may share them with the host too
/// (R25). What is sent is what stood there at that moment.
@Service
public class SendingLearningPoints {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;

    SendingLearningPoints(Oprs oprs, Texts texts, DossierRecord record) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
    }

    public enum To {
        OWN_PARTNERSHIP,
        HOST,
        /// No longer with the host.
        NOT_HOST
    }

    public enum Outcome {
        SENT,
        WITHDRAWN,
        NO_TEXT
    }

    @Transactional
    public Outcome send(OprId id, To to) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayNoteLearningPoints(viewer, opr));
        var me = viewer.requirePerson();
        if (to == To.NOT_HOST) {
            var shared = ReportTexts.learningShared(id, me);
            texts.save(shared, ReportTexts.nobodyElse(), latest(shared), "");
            texts.open(shared, ReportTexts.nobodyElse());
            record.note(id.value(), "LEARNING_POINTS_WITHDRAWN", "");
            return Outcome.WITHDRAWN;
        }
        var points = texts.find(ReportTexts.learning(id, me)).filter(version -> !version.isEmpty());
        if (points.isEmpty()) {
            return Outcome.NO_TEXT;
        }
        if (to == To.HOST) {
            copy(ReportTexts.learningShared(id, me), ReportTexts.hostReads(), points.get());
            record.note(id.value(), "LEARNING_POINTS_SHARED", "");
        } else {
            var own = opr.panel().members().stream()
                    .filter(member -> member.person().equals(me))
                    .findFirst()
                    .orElseThrow(NoSuchThing::new)
                    .sentBy();
            copy(ReportTexts.learningSent(id, own, me), ReportTexts.ownPartnership(), points.get());
            record.note(id.value(), "LEARNING_POINTS_SENT", "");
        }
        return Outcome.SENT;
    }

    private void copy(SectionKey to, Audience readers, Version points) {
        texts.save(to, readers, latest(to), points.text());
        texts.open(to, readers);
    }

    private int latest(SectionKey key) {
        return texts.find(key).map(Version::number).orElse(0);
    }
}
