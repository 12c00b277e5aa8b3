package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.CorrectingName;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.MailAddress;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.people.internal.seats.SeatRule.Asking;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone gets a seat, today or from a day to come, and hears of it by mail (R94).
@Service
public class InvitingToSeat {
    private final Partnerships partnerships;
    private final Regions regions;
    private final People people;
    private final Seats seats;
    private final SeatsAhead ahead;
    private final BeginningSeat beginning;
    private final SeatLetters letters;
    private final List<CoordinatorWork> work;
    private final DossierRecord record;
    private final Clock clock;

    InvitingToSeat(
            Partnerships partnerships,
            Regions regions,
            People people,
            Seats seats,
            SeatsAhead ahead,
            BeginningSeat beginning,
            SeatLetters letters,
            List<CoordinatorWork> work,
            DossierRecord record,
            Clock clock) {
        this.partnerships = partnerships;
        this.regions = regions;
        this.people = people;
        this.seats = seats;
        this.ahead = ahead;
        this.beginning = beginning;
        this.letters = letters;
        this.work = work;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /// @param known somebody with this address was there already, under this name
        /// @param mailed not when somebody invites oneself
        record Invited(String name, boolean known, boolean mailed) implements Outcome {}

        record AlreadyThere(String name) implements Outcome {}

        record Refused(List<SeatRule> broken) implements Outcome {}
    }

    /// @param until the first day without the seat, or null
    @Transactional
    public Outcome invite(Place place, String name, String email, LocalDate from, @Nullable LocalDate until) {
        NoSuchThing.unless(place.mayInvite(Acting.viewer()));
        if (place.partnership() != null) {
            partnerships.require(place.partnership());
        }
        if (place.region() != null) {
            regions.require(place.region());
        }
        ahead.hold(place);
        var today = LocalDate.now(clock);
        var address = email.strip();
        var known = people.findByEmail(address);
        var called = known.map(Person::name).orElseGet(() -> CorrectingName.plain(name));
        var broken = SeatRule.brokenBy(
                new Asking(called, MailAddress.looksRight(address), from, until, today, sitsAcross(place, known)));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        if (known.filter(it -> isThere(place, it.id())).isPresent()) {
            return new Outcome.AlreadyThere(called);
        }
        var person =
                known.orElseGet(() -> people.bringIn(new Person(PersonId.next(), called, address, List.of()), today));
        attach(place, person, today);
        record.noteNaming(place.dossier(), place.kind().name() + "_INVITED", person.name() + ", " + from);
        if (from.isAfter(today)) {
            ahead.plan(Act.BEGINS, place, person.id(), from, null);
        } else {
            beginning.now(place, person.id(), today, today);
        }
        if (until != null) {
            ahead.plan(Act.ENDS, place, person.id(), until, null);
        }
        return new Outcome.Invited(person.name(), known.isPresent(), letters.send(place, person.id(), from));
    }

    private boolean sitsAcross(Place place, Optional<Person> known) {
        var partnership = place.partnership();
        return partnership != null
                && known.isPresent()
                && work.stream().anyMatch(it -> it.sitsAcross(known.get().id(), partnership));
    }

    private boolean isThere(Place place, PersonId person) {
        return seats.of(person).contains(new Seat(place.kind().name(), place.subject()))
                || ahead.find(place, person, Act.BEGINS).isPresent();
    }

    /// A coordinator works in the partnership for as long as the seat lasts, and can so be handed its work later.
    private void attach(Place place, Person person, LocalDate today) {
        PartnershipId partnership = place.partnership();
        if (partnership != null
                && person.functionsIn(partnership).stream().noneMatch(function -> function != Function.STUDENT)) {
            people.attachWithSeat(person.id(), new Person.Affiliation(partnership, Function.COORDINATOR), today);
        }
    }
}
