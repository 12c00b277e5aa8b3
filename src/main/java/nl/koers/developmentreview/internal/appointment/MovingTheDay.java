package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The agreed day cannot be kept: one side says why, and both are asked again (R61).
@Service
public class MovingTheDay {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    MovingTheDay(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reply move(OprId id, String reason, List<LocalDate> instead) {
        var opr = oprs.require(id);
        var side = ProgrammeAccess.sideInTalks(Acting.viewer(), opr).orElseThrow(NoSuchThing::new);
        var reply = opr.appointment().move(side, reason, instead, Terms.of(opr, LocalDate.now(clock)));
        if (reply instanceof Reply.Changed(var appointment)) {
            oprs.save(opr.with(appointment));
            var old = opr.appointment().day().map(LocalDate::toString).orElse("");
            record.noteNaming(id.value(), "DAY_MOVED", old + ": " + reason.strip());
            Optional.of(instead)
                    .filter(days -> !days.isEmpty())
                    .ifPresent(days -> record.note(id.value(), "DATES_PROPOSED", ProposingDates.list(days)));
        }
        return reply;
    }
}
