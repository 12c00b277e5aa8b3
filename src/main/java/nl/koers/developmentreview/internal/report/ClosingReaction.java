package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The chair says that the panel's reaction is complete, also when not every member reacted (R23).
@Service
public class ClosingReaction {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    ClosingReaction(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void close(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayCloseReaction(Acting.viewer(), opr));
        oprs.save(opr.with(opr.report().reactionClosed(LocalDate.now(clock))));
        record.note(id.value(), "REACTION_CLOSED", "");
    }
}
