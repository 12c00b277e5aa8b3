package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.People;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import org.springframework.stereotype.Component;

/// Who belongs to a partnership only by the seat of a coordinator, belongs there no longer once that seat goes to
/// another or ends (R94).
@Component
class BelongingWithSeat implements CoordinatorWork {
    private final People people;
    private final Seats seats;
    private final AsProgram program;

    BelongingWithSeat(People people, Seats seats, AsProgram program) {
        this.seats = seats;
        this.people = people;
        this.program = program;
    }

    /// The seat that was planned will not begin.
    void withoutSeat(Place place, PersonId person, LocalDate today) {
        PartnershipId partnership = place.partnership();
        if (partnership != null
                && !seats.of(person).contains(Seat.in(PartnershipSeat.COORDINATOR, partnership.value()))) {
            leave(partnership, person, today);
        }
    }

    @Override
    public List<String> running(PersonId coordinator, PartnershipId partnership) {
        return List.of();
    }

    @Override
    public boolean sitsAcross(PersonId person, PartnershipId partnership) {
        return false;
    }

    @Override
    public void goOver(PartnershipId partnership, PersonId from, PersonId to, LocalDate today) {
        leave(partnership, from, today);
    }

    @Override
    public void leave(PartnershipId partnership, PersonId from, LocalDate today) {
        program.run(() -> people.leaveWithSeat(from, partnership, today));
    }

    @Override
    public void takeUp(PartnershipId partnership, PersonId beginner, LocalDate today) {
        // where the beginner belongs was noted with the invitation
    }
}
