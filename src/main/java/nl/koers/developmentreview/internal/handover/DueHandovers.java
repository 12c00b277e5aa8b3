package nl.koers.developmentreview.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.register.PartnershipSeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries out what was planned, on its day. What no longer can be (the seat ended otherwise, or the successor came to
/// sit on the other side) lapses.
@Service
public class DueHandovers {
    private final Handovers handovers;
    private final GoingOver goingOver;
    private final Seats seats;
    private final Clock clock;

    DueHandovers(Handovers handovers, GoingOver goingOver, Seats seats, Clock clock) {
        this.handovers = handovers;
        this.goingOver = goingOver;
        this.seats = seats;
        this.clock = clock;
    }

    /// Called as the program.
    @Transactional
    public void carryOut() {
        var today = LocalDate.now(clock);
        for (var it : handovers.due(today)) {
            boolean sits = seats.of(it.from())
                    .contains(Seat.in(
                            PartnershipSeat.COORDINATOR, it.partnership().value()));
            if (sits && !goingOver.sitsAcross(it.to(), it.partnership())) {
                goingOver.carryOut(it, today);
            } else {
                handovers.withdraw(it, today);
            }
        }
    }
}
