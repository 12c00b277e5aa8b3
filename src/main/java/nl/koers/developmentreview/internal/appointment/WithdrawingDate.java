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

/// Who proposed a date takes it off the table again, as long as the other side has not agreed to it.
@Service
public class WithdrawingDate {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    WithdrawingDate(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reply withdraw(OprId id, LocalDate day) {
        var opr = oprs.require(id);
        var side = ProgrammeAccess.sideInTalks(Acting.viewer(), opr).orElseThrow(NoSuchThing::new);
        var reply = opr.appointment().withdraw(day, side, Terms.of(opr, LocalDate.now(clock)));
        if (reply instanceof Reply.Changed(var appointment)) {
            oprs.save(opr.with(appointment));
            record.note(id.value(), "DATE_WITHDRAWN", day.toString());
        }
        return reply;
    }
}
