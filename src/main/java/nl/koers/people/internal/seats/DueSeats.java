package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries out what was planned, on its day. A beginning that no longer can be, because someone came to sit on the
/// other side, lapses; the record says so. An end that cannot be, because nobody would administer or follow, stays due
/// and is tried again until it can; the Platform finds it in Mijn werk (`SeatsThatStay`). Each is carried out apart:
/// what goes wrong with one keeps no other from its seat.
@Service
public class DueSeats {
    private static final Logger LOG = LoggerFactory.getLogger(DueSeats.class);

    private final SeatsAhead ahead;
    private final Seats seats;
    private final BeginningSeat beginning;
    private final LeavingSeat leaving;
    private final List<CoordinatorWork> work;
    private final BelongingWithSeat belonging;
    private final People people;
    private final DossierRecord record;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueSeats(
            SeatsAhead ahead,
            Seats seats,
            BeginningSeat beginning,
            LeavingSeat leaving,
            List<CoordinatorWork> work,
            BelongingWithSeat belonging,
            People people,
            DossierRecord record,
            TransactionTemplate transaction,
            Clock clock) {
        this.ahead = ahead;
        this.seats = seats;
        this.beginning = beginning;
        this.leaving = leaving;
        this.work = work;
        this.belonging = belonging;
        this.people = people;
        this.record = record;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Called as the program.
    public void carryOut() {
        var today = LocalDate.now(clock);
        Objects.requireNonNull(transaction.execute(_ -> ahead.due(today))).forEach(it -> apart(it, today));
    }

    private void apart(SeatAhead it, LocalDate today) {
        try {
            transaction.executeWithoutResult(_ -> carryOut(it, today));
        } catch (RuntimeException e) {
            LOG.error("The seat that {} on {} could not be carried out; it is tried again", it.act(), it.on(), e);
        }
    }

    /// First the place is held, as by everybody who gives or ends seats there; then it is looked at whether it still
    /// has
    /// to be done.
    private void carryOut(SeatAhead it, LocalDate today) {
        ahead.hold(it.place());
        if (!ahead.at(it.place()).contains(it)) {
            return;
        }
        switch (it.act()) {
            case BEGINS -> begin(it, today);
            case ENDS -> end(it, today);
        }
    }

    private void begin(SeatAhead it, LocalDate today) {
        var partnership = it.place().partnership();
        if (partnership != null && work.stream().anyMatch(room -> room.sitsAcross(it.person(), partnership))) {
            lapse(it, today);
            return;
        }
        beginning.now(it.place(), it.person(), it.on(), today);
        ahead.done(it, today);
        note(it, "_BEGAN");
    }

    private void end(SeatAhead it, LocalDate today) {
        if (!seats.of(it.person())
                .contains(new Seat(it.place().kind().name(), it.place().subject()))) {
            ahead.withdraw(it, today);
        } else if (leaving.brokenBy(it.place(), it.person(), today, it.successor(), today)
                .isEmpty()) {
            // the seat lasted until now, also when its day was earlier
            leaving.now(it.place(), it.person(), today, it.successor(), today);
        }
    }

    private void lapse(SeatAhead it, LocalDate today) {
        ahead.withdraw(it, today);
        belonging.withoutSeat(it.place(), it.person(), today);
        note(it, "_LAPSED");
    }

    private void note(SeatAhead it, String act) {
        record.noteNaming(
                it.place().dossier(),
                it.place().kind().name() + act,
                people.require(it.person()).name());
    }
}
