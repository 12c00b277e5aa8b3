package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One side agrees to a date of the other: from then on that is the day (R61).
@Service
public class AnsweringDates {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    AnsweringDates(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reply agree(OprId id, LocalDate day) {
        var opr = oprs.require(id);
        var side = ProgrammeAccess.sideInTalks(Acting.viewer(), opr).orElseThrow(NoSuchThing::new);
        var reply = opr.appointment().agreeTo(day, side, Terms.of(opr, LocalDate.now(clock)));
        if (reply instanceof Reply.Changed(var appointment)) {
            oprs.save(opr.with(appointment));
            record.note(id.value(), "DAY_AGREED", day.toString());
        }
        return reply;
    }
}
