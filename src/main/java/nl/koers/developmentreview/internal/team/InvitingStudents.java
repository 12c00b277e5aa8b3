package nl.koers.developmentreview.internal.team;

import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Welcome;
import nl.koers.people.Function;
import nl.koers.people.Invitee;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host asks students of its own to write their part of the reflection (R17): several in one go, all or nobody.
@Service
public class InvitingStudents {
    public static final int MOST = 30;

    private final Oprs oprs;
    private final People people;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;
    private final Welcome welcome;

    InvitingStudents(Oprs oprs, People people, Seats seats, DossierRecord record, Clock clock, Welcome welcome) {
        this.oprs = oprs;
        this.people = people;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
        this.welcome = welcome;
    }

    public sealed interface Outcome {
        record Invited(List<String> names) implements Outcome {}

        record Refused(List<Objection> objections) implements Outcome {}
    }

    public enum Why {
        NOT_UNDERSTOOD,
        NOBODY,
        TOO_MANY,
        /// The host's team reads the students' part and never writes it.
        IN_THE_TEAM,
        /// Works somewhere, or visits this review (R34). Which of the two is not told.
        NOT_YOUR_STUDENT
    }

    public record Objection(Why why, String about) {}

    @Transactional
    public Outcome invite(OprId id, String lines) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        var read = Invitee.read(lines);
        var objections = new ArrayList<Objection>();
        read.wrong().forEach(line -> objections.add(new Objection(Why.NOT_UNDERSTOOD, line)));
        if (read.invitees().isEmpty() && read.wrong().isEmpty()) {
            objections.add(new Objection(Why.NOBODY, ""));
        }
        if (read.invitees().size() > MOST) {
            objections.add(new Objection(Why.TOO_MANY, String.valueOf(MOST)));
        }
        for (var invitee : read.invitees()) {
            objection(opr, invitee).ifPresent(objections::add);
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused(List.copyOf(objections));
        }
        var names = read.invitees().stream().map(invitee -> seat(opr, invitee)).toList();
        record.noteNaming(id.value(), "STUDENTS_INVITED", String.join(", ", names));
        return new Outcome.Invited(names);
    }

    private Optional<Objection> objection(Opr opr, Invitee invitee) {
        var known = people.findByEmail(invitee.mail());
        if (known.filter(it -> sits(it.id(), opr, OprSeat.HOST_TEAM)).isPresent()) {
            return Optional.of(new Objection(Why.IN_THE_TEAM, invitee.mail()));
        }
        return known.filter(it -> !studiesHere(it, opr) || visits(it.id(), opr))
                .map(_ -> new Objection(Why.NOT_YOUR_STUDENT, invitee.mail()));
    }

    /// A student of the host, or one who can become that: who works somewhere is not made a student by an address.
    private static boolean studiesHere(Person person, Opr opr) {
        return person.functionsIn(opr.host()).contains(Function.STUDENT)
                || person.affiliations().stream().allMatch(it -> it.function() == Function.STUDENT);
    }

    private boolean visits(PersonId person, Opr opr) {
        return sits(person, opr, OprSeat.PANEL)
                || sits(person, opr, OprSeat.INVITED)
                || sits(person, opr, OprSeat.VISITING_COORDINATOR);
    }

    private boolean sits(PersonId person, Opr opr, OprSeat seat) {
        return seats.holders(seat, opr.id().value()).contains(person);
    }

    /// Someone Koers knows already keeps the own name, whatever was typed.
    private String seat(Opr opr, Invitee invitee) {
        var today = LocalDate.now(clock);
        var studies = new Person.Affiliation(opr.host(), Function.STUDENT);
        var person = people.findByEmail(invitee.mail()).orElseGet(() -> {
            var fresh = new Person(PersonId.next(), invitee.name(), invitee.mail(), List.of(studies));
            people.add(fresh, today);
            return fresh;
        });
        if (!person.isAttachedTo(opr.host())) {
            people.attach(person.id(), studies, today);
        }
        seats.give(person.id(), STUDENT_WRITER, opr.id().value(), today);
        welcome.to(person.id(), STUDENT_WRITER, opr);
        return person.name();
    }
}
