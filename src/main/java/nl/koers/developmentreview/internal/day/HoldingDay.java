package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewHeld;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host or chair records that the day was held; from now on the review counts, and the visits with it (R05).
@Service
public class HoldingDay {
    private final Oprs oprs;
    private final DossierRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldingDay(Oprs oprs, DossierRecord record, ApplicationEventPublisher events, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Decision hold(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayHoldDay(Acting.viewer(), opr));
        var decision = opr.day().hold(Ground.of(opr), LocalDate.now(clock));
        if (decision instanceof Decision.Changed(var day)) {
            oprs.save(opr.with(day));
            day.heldOn().ifPresent(on -> {
                record.note(id.value(), "DAY_HELD", on.toString());
                events.publishEvent(new ReviewHeld(id, opr.host(), opr.panel().visitors(), on));
            });
        }
        return decision;
    }
}
