package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A side says that it looked back apart. Only that it did is told to the other; the words stay here (R63).
@Service
public class ReflectingApart {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    ReflectingApart(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Decision mark(OprId id) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        var side = DayAccess.sideOf(viewer, opr).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(DayAccess.mayReflectApart(viewer, opr, side));
        var written = texts.find(DayText.apart(side).key(id)).filter(it -> !it.isEmpty());
        if (written.filter(Version::isDouble).isPresent()) {
            return Decision.refused(DayRule.NOTHING_STANDS_DOUBLE);
        }
        var decision = opr.day().reflectApart(side, written.isPresent(), LocalDate.now(clock));
        if (decision instanceof Decision.Changed(var day) && !day.equals(opr.day())) {
            oprs.save(opr.with(day));
            record.note(id.value(), "REFLECTED_APART", side.name());
        }
        return decision;
    }
}
