package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A partnership says yes or no to an invitation. It is a visitor from its yes on, not before (R37).
@Service
public class AnsweringInvitation {
    private final Oprs oprs;
    private final Partnerships partnerships;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;

    AnsweringInvitation(Oprs oprs, Partnerships partnerships, Seats seats, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.partnerships = partnerships;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Answer {
        record Yes() implements Answer {}

        /// @param proposed another partnership that may be glad to come
        record No(String reason, @Nullable PartnershipId proposed) implements Answer {}
    }

    public enum Outcome {
        ANSWERED,
        /// It was answered or taken back meanwhile.
        NOT_WAITING,
        /// A no says why.
        NO_REASON
    }

    @Transactional
    public Outcome answer(OprId id, Answer answer) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayAnswer(viewer, opr));
        var invitation = PanelAccess.ownInvitation(viewer, opr).orElseThrow(NoSuchThing::new);
        if (!invitation.waits()) {
            return Outcome.NOT_WAITING;
        }
        var partnership = invitation.partnership().orElseThrow(NoSuchThing::new);
        return switch (answer) {
            case Answer.Yes _ -> yes(opr, invitation, partnership);
            case Answer.No no when no.reason().isBlank() -> Outcome.NO_REASON;
            case Answer.No no -> no(opr, invitation, partnership, no);
        };
    }

    private Outcome yes(Opr opr, Invitation invitation, PartnershipId partnership) {
        var today = LocalDate.now(clock);
        oprs.save(opr.with(opr.panel().accepting(invitation.id(), today)));
        for (var person : seats.holders(PartnershipSeat.COORDINATOR, partnership.value())) {
            seats.give(person, OprSeat.VISITING_COORDINATOR, opr.id().value(), today);
            seats.end(person, OprSeat.INVITED, opr.id().value(), today);
        }
        record.note(
                opr.id().value(),
                "INVITATION_ACCEPTED",
                partnerships.require(partnership).name());
        return Outcome.ANSWERED;
    }

    private Outcome no(Opr opr, Invitation invitation, PartnershipId partnership, Answer.No no) {
        var today = LocalDate.now(clock);
        var proposed = no.proposed() == null
                ? null
                : partnerships.require(no.proposed()).id();
        oprs.save(opr.with(
                opr.panel().ending(invitation.id(), State.DECLINED, no.reason().strip(), proposed, today)));
        record.note(
                opr.id().value(),
                "INVITATION_DECLINED",
                partnerships.require(partnership).name());
        return Outcome.ANSWERED;
    }
}
