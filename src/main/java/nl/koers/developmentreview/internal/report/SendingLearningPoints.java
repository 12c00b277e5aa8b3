package nl.koers.developmentreview.internal.report;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.Report.Learned;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.writing.Audience;
import nl.koers.writing.RecordedTexts;
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
        NO_TEXT,
        /// R91: a stretch stands in two wordings.
        DOUBLE
    }

    @Transactional
    public Outcome send(OprId id, To to) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayNoteLearningPoints(viewer, opr));
        var me = viewer.requirePerson();
        var points = texts.find(ReportTexts.learning(id, me)).filter(version -> !version.isEmpty());
        if (points.isEmpty() && to != To.NOT_HOST) {
            return Outcome.NO_TEXT;
        }
        if (to != To.NOT_HOST && points.orElseThrow().isDouble()) {
            return Outcome.DOUBLE;
        }
        var before = opr.report().learned(me);
        switch (to) {
            case OWN_PARTNERSHIP -> {
                copy(
                        ReportTexts.learningSent(id, own(opr, me), me),
                        ReportTexts.ownPartnership(),
                        points.orElseThrow());
                keep(opr, me, new Learned(true, before.shared()));
                record.note(id.value(), "LEARNING_POINTS_SENT", "");
            }
            case HOST -> {
                var shared = ReportTexts.learningShared(id, me);
                var version = copy(shared, ReportTexts.hostReads(), points.orElseThrow());
                keep(opr, me, new Learned(before.sent(), true));
                record.note(id.value(), "LEARNING_POINTS_SHARED", "", RecordedTexts.of(shared, version));
            }
            case NOT_HOST -> {
                texts.open(ReportTexts.learningShared(id, me), ReportTexts.nobodyElse());
                keep(opr, me, new Learned(before.sent(), false));
                record.note(id.value(), "LEARNING_POINTS_WITHDRAWN", "");
            }
        }
        return to == To.NOT_HOST ? Outcome.WITHDRAWN : Outcome.SENT;
    }

    private void keep(Opr opr, PersonId me, Learned how) {
        oprs.save(opr.with(opr.report().learnedBy(me, how)));
    }

    private static PartnershipId own(Opr opr, PersonId me) {
        return opr.panel().members().stream()
                .filter(member -> member.person().equals(me))
                .findFirst()
                .orElseThrow(NoSuchThing::new)
                .sentBy();
    }

    private Version copy(SectionKey to, Audience readers, Version points) {
        var saved = texts.handOn(points, to, readers);
        texts.open(to, readers);
        return saved;
    }
}
