package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Either side proposes dates; that counts as its own agreement to each of them (R61).
@Service
public class ProposingDates {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    ProposingDates(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reply propose(OprId id, List<LocalDate> days) {
        var opr = oprs.require(id);
        var side = ProgrammeAccess.sideInTalks(Acting.viewer(), opr).orElseThrow(NoSuchThing::new);
        var reply = opr.appointment().propose(side, days, Terms.of(opr, LocalDate.now(clock)));
        if (reply instanceof Reply.Changed(var appointment)) {
            oprs.save(opr.with(appointment));
            record.note(id.value(), "DATES_PROPOSED", list(days));
        }
        return reply;
    }

    static String list(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
