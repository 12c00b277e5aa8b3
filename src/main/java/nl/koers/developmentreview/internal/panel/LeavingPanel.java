package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A member drops out, with a reason: said by that member or by the own coordinator. A settled panel is open again
/// (R10).
@Service
public class LeavingPanel {
    private final Oprs oprs;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;

    LeavingPanel(Oprs oprs, Seats seats, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        LEFT,
        NO_REASON
    }

    @Transactional
    public Outcome leave(OprId id, UUID member, String reason) {
        var opr = oprs.require(id);
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayChangeMember(Acting.viewer(), opr, who));
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        var today = LocalDate.now(clock);
        oprs.save(opr.with(opr.panel().leaving(member, reason.strip(), today)));
        seats.end(who.person(), OprSeat.PANEL, id.value(), today);
        record.noteNaming(id.value(), "MEMBER_LEFT", who.name() + ": " + reason.strip());
        return Outcome.LEFT;
    }
}
