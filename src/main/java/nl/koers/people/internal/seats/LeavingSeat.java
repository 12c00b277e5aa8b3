package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.WaysIn;
import nl.koers.people.internal.seats.EndRule.Asking;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A seat ends: whether it can, and what goes over to whom (R94).
@Component
class LeavingSeat {
    private final Seats seats;
    private final SeatsAhead ahead;
    private final People people;
    private final List<CoordinatorWork> work;
    private final WaysIn ways;
    private final AsProgram program;
    private final DossierRecord record;

    LeavingSeat(
            Seats seats,
            SeatsAhead ahead,
            People people,
            List<CoordinatorWork> work,
            WaysIn ways,
            AsProgram program,
            DossierRecord record) {
        this.seats = seats;
        this.ahead = ahead;
        this.people = people;
        this.work = work;
        this.ways = ways;
        this.program = program;
        this.record = record;
    }

    List<EndRule> brokenBy(Place place, PersonId person, LocalDate on, @Nullable PersonId successor, LocalDate today) {
        var others = others(sitting(place), place, person, on);
        return EndRule.brokenBy(new Asking(
                on,
                today,
                administers(place, others),
                !running(place, person).isEmpty(),
                others,
                successor,
                successor != null && sitsAcross(place, successor)));
    }

    List<String> running(Place place, PersonId person) {
        PartnershipId partnership = place.partnership();
        return partnership == null
                ? List.of()
                : work.stream()
                        .flatMap(room -> room.running(person, partnership).stream())
                        .toList();
    }

    /// Who sits there now.
    Set<PersonId> sitting(Place place) {
        return seats.sittings(place.kind(), place.subject()).stream()
                .filter(Seats.Sitting::isNow)
                .map(Seats.Sitting::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who else of those sitting there stays on that day.
    Set<PersonId> others(Set<PersonId> sitting, Place place, PersonId person, LocalDate on) {
        var others = new HashSet<>(sitting);
        others.remove(person);
        if (others.isEmpty()) {
            return Set.of();
        }
        ahead.at(place).stream()
                .filter(it -> it.act() == Act.ENDS && !it.on().isAfter(on))
                .forEach(it -> others.remove(it.person()));
        return Set.copyOf(others);
    }

    /// First someone else has the work in hand, then this one leaves: no moment without anyone. The seat itself goes
    /// last, because whoever ends the own seat may do nothing more after it.
    void now(Place place, PersonId person, LocalDate on, @Nullable PersonId successor, LocalDate today) {
        var name = people.require(person).name();
        var to = successor == null
                ? ""
                : " → " + people.find(successor).map(Person::name).orElse("");
        record.noteNaming(place.dossier(), place.kind().name() + "_ENDED", name + to);
        ahead.find(place, person, Act.ENDS).ifPresent(it -> ahead.done(it, today));
        PartnershipId partnership = place.partnership();
        if (partnership != null && successor != null) {
            work.forEach(room -> room.goOver(partnership, person, successor, today));
        } else if (partnership != null) {
            work.forEach(room -> room.leave(partnership, person, today));
        }
        seats.end(person, place.kind(), place.subject(), on);
    }

    /// Who was invited and never came in, cannot keep Koers going.
    private boolean administers(Place place, Set<PersonId> others) {
        return place.kind() != NationalSeat.PLATFORM
                || program.call(() -> others.stream().anyMatch(it -> ways.number(it) > 0));
    }

    private boolean sitsAcross(Place place, PersonId successor) {
        PartnershipId partnership = place.partnership();
        return partnership != null && work.stream().anyMatch(room -> room.sitsAcross(successor, partnership));
    }
}
