package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.WaysIn;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone who did not come in yet gets the invitation once more, at most once a day.
@Service
public class InvitingAgain {
    private final People people;
    private final Seats seats;
    private final SeatsAhead ahead;
    private final SeatLetters letters;
    private final WaysIn ways;
    private final AsProgram program;
    private final DossierRecord record;
    private final Clock clock;

    InvitingAgain(
            People people,
            Seats seats,
            SeatsAhead ahead,
            SeatLetters letters,
            WaysIn ways,
            AsProgram program,
            DossierRecord record,
            Clock clock) {
        this.people = people;
        this.seats = seats;
        this.ahead = ahead;
        this.letters = letters;
        this.ways = ways;
        this.program = program;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Sent(String name, String email) implements Outcome {}

        record SentToday(String name, String email) implements Outcome {}

        /// Can log in by now, and needs no invitation for it.
        record ComesIn(String name) implements Outcome {}
    }

    @Transactional
    public Outcome again(Place place, PersonId person) {
        NoSuchThing.unless(place.mayInvite(Acting.viewer()));
        var today = LocalDate.now(clock);
        var begins = ahead.find(place, person, Act.BEGINS);
        NoSuchThing.unless(begins.isPresent()
                || seats.of(person).contains(new Seat(place.kind().name(), place.subject())));
        var who = people.require(person);
        if (program.call(() -> ways.number(person) > 0)) {
            return new Outcome.ComesIn(who.name());
        }
        if (!letters.send(place, person, begins.map(SeatAhead::on).orElse(today))) {
            return new Outcome.SentToday(who.name(), who.email());
        }
        record.noteNaming(place.dossier(), place.kind().name() + "_INVITED_AGAIN", who.name());
        return new Outcome.Sent(who.name(), who.email());
    }
}
