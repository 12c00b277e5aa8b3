package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host takes back an invitation that was not answered yet. Who was asked keeps the seat to read it.
@Service
public class TakingBackInvitation {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    TakingBackInvitation(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        TAKEN_BACK,
        /// There was an answer already, or nothing was asked.
        TOO_LATE
    }

    @Transactional
    public Outcome takeBack(OprId id, VisitorPlace place) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayFormPanel(Acting.viewer(), opr));
        var waiting = opr.panel().at(place).filter(Invitation::waits);
        if (waiting.isEmpty()) {
            return Outcome.TOO_LATE;
        }
        var today = LocalDate.now(clock);
        oprs.save(opr.with(opr.panel().ending(waiting.get().id(), State.TAKEN_BACK, null, null, today)));
        record.note(id.value(), "INVITATION_TAKEN_BACK", place.name());
        return Outcome.TAKEN_BACK;
    }
}
