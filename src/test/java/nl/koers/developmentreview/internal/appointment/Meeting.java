package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// An OPR of its own for a test: a host, one visitor that said yes, a chair and a member, and everybody else of the
/// table "who reads what".
final class Meeting {
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 8, 1);

    private final BeanFactory beans;
    private final Map<String, PersonId> persons = new HashMap<>();
    private final PartnershipId host = PartnershipId.next();
    private final PartnershipId visitor = PartnershipId.next();
    final OprId id;

    private Meeting(BeanFactory beans) {
        this.beans = beans;
        call(
                Viewer.program("toets"),
                () -> beans.getBean(TransactionTemplate.class).execute(_ -> {
                    country();
                    return true;
                }));
        var reviews = beans.getBean(DevelopmentReviews.class);
        id = as("samira", () -> reviews.start(host));
        Acting.as(Viewer.program("toets"), this::seats);
        act("samira", () -> reviews.inviteFirst(id, visitor, "Kom je kijken?"));
        act("noor", () -> reviews.acceptInvitation(id));
        act("noor", () -> reviews.nominate(id, visitor, is("wout"), Function.SCHOOL_LEADER));
        act("noor", () -> reviews.nominate(id, visitor, is("bram"), Function.STUDENT));
        act("noor", () -> reviews.chooseChair(id, is("wout")));
    }

    static Meeting of(BeanFactory beans) {
        return new Meeting(beans);
    }

    PersonId is(String name) {
        return Objects.requireNonNull(persons.get(name));
    }

    void act(String name, Runnable act) {
        as(name, () -> {
            act.run();
            return true;
        });
    }

    /// Acts with the seats this person has now.
    <T> T as(String name, Supplier<T> act) {
        var person = is(name);
        return call(Viewer.person(person, name, beans.getBean(Seats.class).of(person)), act);
    }

    /// The OPR as this person finds it, row-level security and all.
    Opr seenBy(String name) {
        return as(
                name,
                () -> beans.getBean(TransactionTemplate.class)
                        .execute(_ -> beans.getBean(Oprs.class).require(id)));
    }

    private void country() {
        place(host, "Toets aan de Maas");
        place(visitor, "Toets aan Zee");
        person("samira", host, Function.PROGRAMME_LEADER);
        person("daan", host, Function.STUDENT);
        person("sanne", host, Function.COORDINATOR);
        person("noor", visitor, Function.PROGRAMME_LEADER);
        person("wout", visitor, Function.SCHOOL_LEADER);
        person("bram", visitor, Function.STUDENT);
        person("kim", visitor, Function.HR);
        person("mees", visitor, Function.TEACHER);
        person("petra", visitor, Function.TEACHER);
        person("dirk", visitor, Function.TEACHER);
        var seats = beans.getBean(Seats.class);
        seats.give(is("samira"), PartnershipSeat.COORDINATOR, host.value(), LONG_AGO);
        seats.give(is("noor"), PartnershipSeat.COORDINATOR, visitor.value(), LONG_AGO);
        seats.give(is("petra"), NationalSeat.PLATFORM, null, LONG_AGO);
        seats.give(is("dirk"), NationalSeat.DUSI, null, LONG_AGO);
    }

    private void seats() {
        var seats = beans.getBean(Seats.class);
        seats.give(is("daan"), OprSeat.STUDENT_WRITER, id.value(), LONG_AGO);
        seats.give(is("sanne"), OprSeat.SECRETARY, id.value(), LONG_AGO);
        seats.give(is("kim"), OprSeat.INVITED, id.value(), LONG_AGO);
    }

    private void place(PartnershipId place, String name) {
        beans.getBean(Partnerships.class)
                .add(new Partnership(place, name, name, Set.of(Sector.PO), LONG_AGO, "", Set.of()));
    }

    private void person(String name, PartnershipId place, Function function) {
        var person = PersonId.next();
        persons.put(name, person);
        beans.getBean(People.class)
                .add(
                        new Person(
                                person,
                                name,
                                person + "@toets.example",
                                List.of(new Person.Affiliation(place, function))),
                        LONG_AGO);
    }

    static <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, act::get);
    }
}
