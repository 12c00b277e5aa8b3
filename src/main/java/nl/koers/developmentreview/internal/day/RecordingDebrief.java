package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host, chair or secretary records the joint debrief: text and recommendations stand from now on, and the host's
/// students read them (R63).
@Service
public class RecordingDebrief {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    RecordingDebrief(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    /// @param saidNone panel and host agreed that there is nothing to recommend
    @Transactional
    public Decision record(OprId id, boolean saidNone) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayRecordDebrief(Acting.viewer(), opr));
        var key = DayText.JOINT_DEBRIEF.key(id);
        var joint = texts.find(key).filter(it -> !it.isEmpty());
        if (joint.filter(Version::isDouble).isPresent()) {
            return Decision.refused(DayRule.NOTHING_STANDS_DOUBLE);
        }
        var decision = opr.day().debrief(joint.isPresent(), saidNone, LocalDate.now(clock));
        if (decision instanceof Decision.Changed(var day)) {
            oprs.save(opr.with(day));
            texts.open(key, DayText.recorded());
            record.note(
                    id.value(),
                    "DEBRIEF_RECORDED",
                    about(day, joint.map(Version::number).orElse(0)),
                    joint.map(it -> RecordedTexts.of(key, it)).stream().toArray(Content[]::new));
        }
        return decision;
    }

    /// What was recorded, so that it can be shown as it was (R92).
    private static String about(Day day, int version) {
        return "JOINT_DEBRIEF " + version + ", " + day.recommendations().size();
    }
}
