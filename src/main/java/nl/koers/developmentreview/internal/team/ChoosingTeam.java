package nl.koers.developmentreview.internal.team;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.INVITED;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Welcome;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's coordinator chooses who of the own partnership works on the review; on record (R92, R94).
@Service
public class ChoosingTeam {
    private final Oprs oprs;
    private final People people;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;
    private final Welcome welcome;

    ChoosingTeam(Oprs oprs, People people, Seats seats, DossierRecord record, Clock clock, Welcome welcome) {
        this.oprs = oprs;
        this.people = people;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
        this.welcome = welcome;
    }

    public sealed interface Outcome {
        record Done(String name) implements Outcome {}

        /// A team has someone in it.
        record LastOne(String name) implements Outcome {}

        /// The students' part is written by students alone, so nobody does both.
        record WritesAsStudent(String name) implements Outcome {}

        /// R34: nobody sits on both sides, also not who began to work here after joining the visitors.
        record Visits(String name) implements Outcome {}
    }

    @Transactional
    public Outcome add(OprId id, PersonId chosen) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayChooseTeam(Acting.viewer(), opr));
        var person = ofHost(opr, chosen);
        if (seats.holders(OprSeat.STUDENT_WRITER, id.value()).contains(chosen)) {
            return new Outcome.WritesAsStudent(person.name());
        }
        if (seats.holdersOfAny(Set.of(id.value()), PANEL, INVITED, VISITING_COORDINATOR)
                .contains(chosen)) {
            return new Outcome.Visits(person.name());
        }
        seats.give(chosen, HOST_TEAM, id.value(), LocalDate.now(clock));
        welcome.to(chosen, HOST_TEAM, opr);
        record.noteNaming(id.value(), "TEAM_JOINED", person.name());
        return new Outcome.Done(person.name());
    }

    @Transactional
    public Outcome remove(OprId id, PersonId chosen) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayChooseTeam(Acting.viewer(), opr));
        var team = seats.holders(HOST_TEAM, id.value());
        NoSuchThing.unless(team.contains(chosen));
        var name = people.require(chosen).name();
        if (team.size() == 1) {
            return new Outcome.LastOne(name);
        }
        record.noteNaming(id.value(), "TEAM_LEFT", name);
        seats.end(chosen, HOST_TEAM, id.value(), LocalDate.now(clock));
        return new Outcome.Done(name);
    }

    private Person ofHost(Opr opr, PersonId chosen) {
        return people.find(chosen)
                .filter(person -> person.isAttachedTo(opr.host()))
                .orElseThrow(NoSuchThing::new);
    }
}
