package nl.koers.people.internal;

import java.time.LocalDate;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.internal.seats.Place;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.people.internal.seats.SeatLetters;
import nl.koers.people.internal.seats.SeatsAhead;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Succession;
import org.springframework.stereotype.Component;

/// After a merger or split: coordinators get the seat in what followed, hear so like anyone who gets a seat, and keep
/// the one they had, so that what runs there is finished by the same people; so do seats that are planned; whoever
/// works or studies there belongs to
/// both, so that nobody judges their own (R34, R53, ADR 0026).
@Component
class GoingAlong implements Succession {
    private final People people;
    private final Seats seats;
    private final SeatsAhead ahead;
    private final SeatLetters letters;

    GoingAlong(People people, Seats seats, SeatsAhead ahead, SeatLetters letters) {
        this.ahead = ahead;
        this.letters = letters;
        this.people = people;
        this.seats = seats;
    }

    @Override
    public void follow(PartnershipId predecessor, PartnershipId successor, LocalDate on) {
        for (var person : seats.holders(PartnershipSeat.COORDINATOR, predecessor.value())) {
            seats.give(person, PartnershipSeat.COORDINATOR, successor.value(), on);
            letters.send(Place.of(successor), person, on);
        }
        ahead.goAlong(Place.of(predecessor), Place.of(successor)).stream()
                .filter(it -> it.act() == Act.BEGINS)
                .forEach(it -> letters.send(Place.of(successor), it.person(), it.on()));
        people.attachAlong(predecessor, successor, on);
    }
}
