package nl.koers.developmentreview.internal.handover;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.Invitations;
import nl.koers.people.People;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// A hand-over is carried out: the seat of the partnership goes over, with what hangs on it in every room (R94).
@Component
class CarryingOut {
    private final List<CoordinatorWork> work;
    private final Handovers handovers;
    private final Seats seats;
    private final Invitations invitations;
    private final People people;
    private final Partnerships partnerships;

    CarryingOut(
            List<CoordinatorWork> work,
            Handovers handovers,
            Seats seats,
            Invitations invitations,
            People people,
            Partnerships partnerships) {
        this.work = work;
        this.handovers = handovers;
        this.seats = seats;
        this.invitations = invitations;
        this.people = people;
        this.partnerships = partnerships;
    }

    List<String> elsewhere(PersonId from, PartnershipId partnership) {
        return work.stream()
                .filter(room -> !(room instanceof ReviewsOfCoordinators))
                .flatMap(room -> room.running(from, partnership).stream())
                .toList();
    }

    /// First the successor sits, then the other one leaves: no moment without anyone.
    void carryOut(Handover it, LocalDate today) {
        work.forEach(room -> room.goOver(it.partnership(), it.from(), it.to(), today));
        handovers.done(it, today);
        seats.give(it.to(), PartnershipSeat.COORDINATOR, it.partnership().value(), today);
        invitations.invite(
                it.to(),
                PartnershipSeat.COORDINATOR,
                it.partnership().value(),
                "/mijn-werk",
                "opr.mail.handover.",
                partnerships.require(it.partnership()).name(),
                people.require(it.from()).name());
        seats.end(it.from(), PartnershipSeat.COORDINATOR, it.partnership().value(), today);
    }
}
