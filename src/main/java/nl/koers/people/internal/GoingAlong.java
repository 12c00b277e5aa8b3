package nl.koers.people.internal;

import java.time.LocalDate;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.seats.Place;
import nl.koers.people.internal.seats.SeatLetters;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Succession;
import org.springframework.stereotype.Component;

/// After a merger or split: coordinators get the seat in what followed, hear so like anyone who gets a seat, and keep
/// the one they had, so that what runs there is finished by the same people; whoever works or studies there belongs to
/// both, so that nobody judges their own (R34, R53, ADR 0026).
@Component
class GoingAlong implements Succession {
    private final People people;
    private final Seats seats;
    private final SeatLetters letters;

    GoingAlong(People people, Seats seats, SeatLetters letters) {
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
        for (var person : people.attachedTo(predecessor)) {
            person.functionsIn(predecessor)
                    .forEach(function -> people.attach(person.id(), new Person.Affiliation(successor, function), on));
        }
    }
}
