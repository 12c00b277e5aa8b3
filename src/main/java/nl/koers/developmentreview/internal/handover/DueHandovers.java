package nl.koers.developmentreview.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.register.PartnershipSeat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries out what was planned, on its day. What no longer can be (the seat ended otherwise, or the successor came to
/// sit on the other side) lapses. Each is carried out apart: what goes wrong with one keeps no other waiting.
@Service
public class DueHandovers {
    private static final Logger LOG = LoggerFactory.getLogger(DueHandovers.class);

    private final Handovers handovers;
    private final GoingOver goingOver;
    private final CarryingOut carrying;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueHandovers(
            Handovers handovers,
            GoingOver goingOver,
            CarryingOut carrying,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.handovers = handovers;
        this.goingOver = goingOver;
        this.carrying = carrying;
        this.seats = seats;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Called as the program.
    public void carryOut() {
        var today = LocalDate.now(clock);
        Objects.requireNonNull(transaction.execute(_ -> handovers.due(today))).forEach(it -> apart(it, today));
    }

    private void apart(Handover it, LocalDate today) {
        try {
            transaction.executeWithoutResult(_ -> carryOut(it, today));
        } catch (RuntimeException e) {
            LOG.error("The hand-over of {} could not be carried out; it is tried again", it.startsOn(), e);
        }
    }

    private void carryOut(Handover it, LocalDate today) {
        if (!handovers.hold(it)) {
            return;
        }
        boolean sits = seats.of(it.from())
                .contains(Seat.in(PartnershipSeat.COORDINATOR, it.partnership().value()));
        if (sits && !goingOver.sitsAcross(it.to(), it.partnership())) {
            carrying.carryOut(it, today);
        } else {
            handovers.withdraw(it, today);
        }
    }
}
