package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import org.springframework.stereotype.Component;

/// A seat begins, with what lies there and nobody has in hand.
@Component
class BeginningSeat {
    private final Seats seats;
    private final List<CoordinatorWork> work;

    BeginningSeat(Seats seats, List<CoordinatorWork> work) {
        this.seats = seats;
        this.work = work;
    }

    void now(Place place, PersonId person, LocalDate since, LocalDate today) {
        seats.give(person, place.kind(), place.subject(), since);
        var partnership = place.partnership();
        if (partnership != null) {
            work.forEach(room -> room.takeUp(partnership, person, today));
        }
    }
}
