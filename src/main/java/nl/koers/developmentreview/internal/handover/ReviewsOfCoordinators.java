package nl.koers.developmentreview.internal.handover;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.people.CoordinatorWork;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// The peer reviews that go along with the seat of a coordinator (R94).
@Component
class ReviewsOfCoordinators implements CoordinatorWork {
    private final GoingOver goingOver;
    private final Oprs oprs;
    private final Seats seats;
    private final Partnerships partnerships;

    ReviewsOfCoordinators(GoingOver goingOver, Oprs oprs, Seats seats, Partnerships partnerships) {
        this.goingOver = goingOver;
        this.oprs = oprs;
        this.seats = seats;
        this.partnerships = partnerships;
    }

    @Override
    public List<String> running(PersonId coordinator, PartnershipId partnership) {
        var running = goingOver.seatsOf(coordinator, partnership).entrySet().stream()
                .filter(it -> !it.getValue().isEmpty() && runs(it.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        var hosts = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::shortName));
        return running.stream()
                .map(opr -> name(opr, Objects.requireNonNull(hosts.get(opr.host()))))
                .sorted()
                .toList();
    }

    @Override
    public boolean sitsAcross(PersonId person, PartnershipId partnership) {
        return goingOver.sitsAcross(person, partnership);
    }

    @Override
    public void goOver(PartnershipId partnership, PersonId from, PersonId to, LocalDate today) {
        goingOver.move(partnership, from, to, today);
    }

    @Override
    public void leave(PartnershipId partnership, PersonId from, LocalDate today) {
        goingOver
                .seatsOf(from, partnership)
                .forEach((opr, kinds) ->
                        kinds.forEach(kind -> seats.end(from, kind, opr.id().value(), today)));
    }

    @Override
    public void takeUp(PartnershipId partnership, PersonId beginner, LocalDate today) {
        for (var opr : oprs.all()) {
            if (opr.host().equals(partnership)) {
                takeUp(opr, OprSeat.HOST_TEAM, beginner, today);
            } else if (!opr.isGivenUp()) {
                opr.panel()
                        .invitationOf(partnership)
                        .filter(it -> (it.waits() || it.isVisit()) && !othersAnswer(opr, partnership))
                        .map(ReviewsOfCoordinators::seat)
                        .ifPresent(seat -> takeUp(opr, seat, beginner, today));
            }
        }
    }

    private void takeUp(Opr opr, OprSeat seat, PersonId beginner, LocalDate today) {
        boolean held = seat == OprSeat.HOST_TEAM
                && !seats.holders(seat, opr.id().value()).isEmpty();
        if (!held) {
            seats.give(beginner, seat, opr.id().value(), today);
        }
    }

    private boolean othersAnswer(Opr opr, PartnershipId partnership) {
        var there = seats.holdersOfAny(Set.of(opr.id().value()), OprSeat.INVITED, OprSeat.VISITING_COORDINATOR);
        return seats.holders(PartnershipSeat.COORDINATOR, partnership.value()).stream()
                .anyMatch(there::contains);
    }

    private static OprSeat seat(Invitation invitation) {
        return invitation.isVisit() ? OprSeat.VISITING_COORDINATOR : OprSeat.INVITED;
    }

    private static boolean runs(Opr opr) {
        return !opr.isGivenUp() && !opr.isDone(Step.REPORT);
    }

    private static String name(Opr opr, String host) {
        return plain(
                "opr.name",
                host,
                String.valueOf(
                        opr.appointment().day().orElse(opr.start().dueOn()).getYear()));
    }
}
