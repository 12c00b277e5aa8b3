package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries out what was planned, on its day. A beginning that no longer can be, because someone came to sit on the
/// other side, lapses; the record says so. An end that cannot be, because nobody would administer or follow, stays due
/// and is tried again until it can; the Platform finds it in Mijn werk (`SeatsThatStay`).
@Service
public class DueSeats {
    private final SeatsAhead ahead;
    private final Seats seats;
    private final BeginningSeat beginning;
    private final LeavingSeat leaving;
    private final List<CoordinatorWork> work;
    private final People people;
    private final DossierRecord record;
    private final Clock clock;

    DueSeats(
            SeatsAhead ahead,
            Seats seats,
            BeginningSeat beginning,
            LeavingSeat leaving,
            List<CoordinatorWork> work,
            People people,
            DossierRecord record,
            Clock clock) {
        this.ahead = ahead;
        this.seats = seats;
        this.beginning = beginning;
        this.leaving = leaving;
        this.work = work;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /// Called as the program.
    @Transactional
    public void carryOut() {
        var today = LocalDate.now(clock);
        for (var it : ahead.due(today)) {
            ahead.hold(it.place());
            switch (it.act()) {
                case BEGINS -> begin(it, today);
                case ENDS -> end(it, today);
            }
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
        note(it, "_LAPSED");
    }

    private void note(SeatAhead it, String act) {
        record.noteNaming(
                it.place().dossier(),
                it.place().kind().name() + act,
                people.require(it.person()).name());
    }
}
