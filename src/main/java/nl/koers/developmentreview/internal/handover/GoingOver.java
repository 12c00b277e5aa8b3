package nl.koers.developmentreview.internal.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Component;

/// The seats in reviews that follow from that of the partnership, and go over with it. A seat in a panel is someone's
/// own and stays.
@Component
class GoingOver {
    private static final Set<OprSeat> FOLLOWING =
            Set.of(OprSeat.HOST_TEAM, OprSeat.INVITED, OprSeat.VISITING_COORDINATOR);

    private final Oprs oprs;
    private final Seats seats;
    private final People people;
    private final DossierRecord record;

    GoingOver(Oprs oprs, Seats seats, People people, DossierRecord record) {
        this.oprs = oprs;
        this.seats = seats;
        this.people = people;
        this.record = record;
    }

    /// The seats in reviews, by review.
    Map<Opr, List<OprSeat>> seatsOf(PersonId from, PartnershipId partnership) {
        var held = seats.of(from);
        return oprs.all().stream()
                .filter(opr -> concerns(opr, partnership))
                .collect(Collectors.toMap(
                        opr -> opr,
                        opr -> FOLLOWING.stream()
                                .filter(seat -> follows(seat, opr, partnership))
                                .filter(seat -> held.contains(
                                        nl.koers.access.Seat.in(seat, opr.id().value())))
                                .toList()));
    }

    /// R34: whether someone sits on the other side of one of these reviews.
    boolean sitsAcross(PersonId successor, PartnershipId partnership) {
        var held = seats.of(successor);
        return oprs.all().stream()
                .filter(opr -> concerns(opr, partnership) && !opr.isGivenUp())
                .anyMatch(opr -> opr.host().equals(partnership)
                        ? held.stream()
                                .anyMatch(seat -> opr.id().value().equals(seat.subject())
                                        && Set.of("PANEL", "INVITED", "VISITING_COORDINATOR", "STUDENT_WRITER")
                                                .contains(seat.kind()))
                        : held.stream()
                                .anyMatch(seat -> opr.id().value().equals(seat.subject())
                                        && Set.of("HOST_TEAM", "SECRETARY", "STUDENT_WRITER")
                                                .contains(seat.kind())));
    }

    /// First the successor sits, then the other one leaves: no moment without anyone.
    void move(PartnershipId partnership, PersonId from, PersonId to, LocalDate today) {
        var names = people.require(from).name() + " → " + people.require(to).name();
        seatsOf(from, partnership).forEach((opr, kinds) -> {
            if (!kinds.isEmpty()) {
                record.noteNaming(opr.id().value(), "HANDED_OVER", names);
            }
            kinds.forEach(kind -> {
                seats.give(to, kind, opr.id().value(), today);
                seats.end(from, kind, opr.id().value(), today);
            });
        });
    }

    private static boolean concerns(Opr opr, PartnershipId partnership) {
        return opr.host().equals(partnership)
                || opr.panel().invitationOf(partnership).isPresent();
    }

    private static boolean follows(OprSeat seat, Opr opr, PartnershipId partnership) {
        return (seat == OprSeat.HOST_TEAM) == opr.host().equals(partnership);
    }
}
