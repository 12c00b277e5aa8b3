package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.seats.Place;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.register.PartnershipSeat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership, for who may invite: who coordinates it.
@Component
@Order(300)
class CoordinatorsCard implements PartnershipCards {
    private final Seats seats;
    private final People people;

    CoordinatorsCard(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        if (!Place.of(partnership.id()).mayInvite(viewer)) {
            return List.of();
        }
        var names = people
                .all(seats
                        .sittings(PartnershipSeat.COORDINATOR, partnership.id().value())
                        .stream()
                        .filter(Seats.Sitting::isNow)
                        .map(Seats.Sitting::person)
                        .collect(Collectors.toSet()))
                .stream()
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return List.of(new Card(
                plain("people.seats.coordinators"),
                List.of(names.isEmpty() ? plain("people.seats.COORDINATOR.nobody") : names + "."),
                new Act(plain("people.seats.card-act"), SeatsDesk.of(partnership.id()), false)));
    }
}
