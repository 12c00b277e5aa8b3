package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A visiting partnership cannot come after all, with a reason. Its members leave with it, and a settled panel is open
/// again (R10).
@Service
public class WithdrawingVisit {
    private final Oprs oprs;
    private final Partnerships partnerships;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;

    WithdrawingVisit(Oprs oprs, Partnerships partnerships, Seats seats, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.partnerships = partnerships;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        WITHDRAWN,
        /// It is no visitor (any more).
        NO_VISITOR,
        NO_REASON
    }

    @Transactional
    public Outcome withdraw(OprId id, String reason) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayAnswer(viewer, opr));
        var invitation = PanelAccess.ownInvitation(viewer, opr).orElseThrow(NoSuchThing::new);
        var visitor = invitation.partnership().orElseThrow(NoSuchThing::new);
        if (!invitation.isVisit()) {
            return Outcome.NO_VISITOR;
        }
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        var today = LocalDate.now(clock);
        var leaving = opr.panel().members().stream()
                .filter(member -> member.sentBy().equals(visitor))
                .toList();
        oprs.save(opr.with(opr.panel().withdrawing(visitor, reason.strip(), today)));
        leaving.forEach(member -> seats.end(member.person(), OprSeat.PANEL, id.value(), today));
        for (var person : seats.holders(PartnershipSeat.COORDINATOR, visitor.value())) {
            seats.give(person, OprSeat.INVITED, id.value(), today);
            seats.end(person, OprSeat.VISITING_COORDINATOR, id.value(), today);
        }
        record.noteNaming(
                id.value(), "VISIT_WITHDRAWN", partnerships.require(visitor).name() + ": " + reason.strip());
        return Outcome.WITHDRAWN;
    }
}
