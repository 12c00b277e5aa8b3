package nl.koers.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seat;
import nl.koers.people.People;
import nl.koers.people.Person.Affiliation;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.seats.Place;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.people.internal.seats.SeatsAhead;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipSeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody no longer works or studies in a partnership, and says so (R93). What was stays to be seen.
@Service
public class Leaving {
    private final People people;
    private final SeatsAhead ahead;
    private final AsProgram program;
    private final DossierRecord record;
    private final Clock clock;

    Leaving(People people, SeatsAhead ahead, AsProgram program, DossierRecord record, Clock clock) {
        this.people = people;
        this.ahead = ahead;
        this.program = program;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        LEFT,
        /// Whoever coordinates there hands over first (R94).
        COORDINATES
    }

    @Transactional
    public Outcome leave(Affiliation affiliation) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        var me = people.require(viewer.requirePerson());
        var place = Place.of(affiliation.partnership());
        if (viewer.seats()
                        .contains(Seat.in(
                                PartnershipSeat.COORDINATOR,
                                affiliation.partnership().value()))
                || ahead.find(place, me.id(), Act.BEGINS).isPresent()) {
            return Outcome.COORDINATES;
        }
        // twice is once
        if (me.affiliations().contains(affiliation)) {
            program.call(() -> people.detach(me.id(), affiliation, LocalDate.now(clock)));
            record.noteNaming(affiliation.partnership().value(), "AFFILIATION_ENDED", me.name());
        }
        return Outcome.LEFT;
    }
}
