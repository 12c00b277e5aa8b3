package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.record.DossierRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform ends a seat, today or on a day to come; what was stays to be seen (R94).
@Service
public class EndingSeat {
    private final People people;
    private final Seats seats;
    private final SeatsAhead ahead;
    private final LeavingSeat leaving;
    private final DossierRecord record;
    private final Clock clock;

    EndingSeat(People people, Seats seats, SeatsAhead ahead, LeavingSeat leaving, DossierRecord record, Clock clock) {
        this.people = people;
        this.seats = seats;
        this.ahead = ahead;
        this.leaving = leaving;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Ended(String name) implements Outcome {}

        record Planned(String name, LocalDate on) implements Outcome {}

        record AlreadyOver(String name) implements Outcome {}

        record Refused(List<EndRule> broken) implements Outcome {}
    }

    /// What there is to know before one ends a seat.
    ///
    /// @param running what runs and needs a successor
    /// @param others who can be that
    public record Before(List<String> running, Set<PersonId> others) {}

    /// Only of someone who sits there now.
    @Transactional(readOnly = true)
    public Before before(Place place, PersonId person) {
        NoSuchThing.unless(place.mayEnd(Acting.viewer()));
        var sitting = leaving.sitting(place);
        NoSuchThing.unless(sitting.contains(person));
        return new Before(leaving.running(place, person), leaving.others(sitting, place, person, LocalDate.now(clock)));
    }

    /// @param on the first day without the seat
    @Transactional
    public Outcome end(Place place, PersonId person, LocalDate on, @Nullable PersonId successor) {
        NoSuchThing.unless(place.mayEnd(Acting.viewer()));
        ahead.hold(place);
        var today = LocalDate.now(clock);
        var name = people.require(person).name();
        if (!leaving.sitting(place).contains(person)) {
            NoSuchThing.unless(seats.everHeld(person).stream()
                    .anyMatch(it -> it.kind().equals(place.kind().name())
                            && java.util.Objects.equals(it.subject(), place.subject())));
            return new Outcome.AlreadyOver(name);
        }
        var broken = leaving.brokenBy(place, person, on, successor, today);
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        if (!on.isAfter(today)) {
            leaving.now(place, person, today, successor, today);
            return new Outcome.Ended(name);
        }
        ahead.find(place, person, Act.ENDS).ifPresent(earlier -> ahead.withdraw(earlier, today));
        ahead.plan(Act.ENDS, place, person, on, successor);
        record.noteNaming(place.dossier(), place.kind().name() + "_END_PLANNED", name + ", " + on);
        return new Outcome.Planned(name, on);
    }
}
