package nl.koers.developmentreview.internal.day;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A review of three partnerships of its own, brought by the people themselves to the eve of its day: panel settled,
/// day and programme agreed. Only the placing is put in the database, it has tests of its own.
final class WholeReview {
    static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    static final LocalTime NINE = LocalTime.of(9, 0);

    private final BeanFactory beans;
    private final Map<String, PersonId> persons = new HashMap<>();
    final PartnershipId host = PartnershipId.next();
    final PartnershipId first = PartnershipId.next();
    final PartnershipId second = PartnershipId.next();
    final OprId id;
    final UUID talk;

    WholeReview(BeanFactory beans) {
        this.beans = beans;
        on(DemonstrationClock.FIRST_DAY, NINE);
        program(this::country);
        var reviews = beans.getBean(DevelopmentReviews.class);
        id = as("samira", () -> reviews.start(host));
        panel(reviews);
        talk = programme(beans.getBean(Appointments.class));
        program(() -> beans.getBean(JdbcClient.class)
                .sql("update developmentreview.opr set placed_on = ? where id = ?")
                .param(DemonstrationClock.FIRST_DAY)
                .param(id.value())
                .update());
    }

    PersonId is(String name) {
        return requireNonNull(persons.get(name));
    }

    void on(LocalDate day, LocalTime time) {
        beans.getBean(DemonstrationClock.class).moveTo(day, time);
    }

    <T> T as(String name, Callable<T> act) {
        var person = is(name);
        return call(() -> Acting.call(
                Viewer.person(person, name, beans.getBean(Seats.class).of(person)), act::call));
    }

    void run(String name, Runnable act) {
        as(name, () -> {
            act.run();
            return true;
        });
    }

    /// In one transaction, so that the database knows who looks.
    <T> T looking(String name, Callable<T> act) {
        return as(
                name,
                () -> requireNonNull(beans.getBean(TransactionTemplate.class).execute(_ -> call(act))));
    }

    private boolean country() {
        for (var place :
                Map.of(host, "Gastheer", first, "Eerste", second, "Tweede").entrySet()) {
            beans.getBean(Partnerships.class)
                    .add(new Partnership(
                            place.getKey(),
                            "Partnerschap " + place.getValue(),
                            place.getValue(),
                            Set.of(Sector.PO),
                            LocalDate.of(2021, 8, 1),
                            "",
                            Set.of("STUDENT_VOICE")));
        }
        person("samira", host, Function.PROGRAMME_LEADER);
        person("sanne", host, Function.COORDINATOR);
        person("noor", first, Function.PROGRAMME_LEADER);
        person("wout", first, Function.SCHOOL_LEADER);
        person("elif", first, Function.SCHOOL_EDUCATOR);
        person("bram", first, Function.STUDENT);
        person("joris", second, Function.PROGRAMME_LEADER);
        person("lotte", second, Function.INSTITUTE_EDUCATOR);
        person("hugo", second, Function.WORKPLACE_MENTOR);
        return true;
    }

    private void panel(DevelopmentReviews reviews) {
        run("samira", () -> {
            reviews.chooseThemes(id, "STUDENT_VOICE");
            reviews.inviteFirst(id, first, "Kom je?");
            reviews.inviteSecond(id, second, "Kom je?");
            reviews.nameSecretary(id, is("sanne"));
        });
        run("noor", () -> reviews.acceptInvitation(id));
        run("joris", () -> reviews.acceptInvitation(id));
        run("noor", () -> {
            reviews.nominate(id, first, is("wout"), Function.SCHOOL_LEADER);
            reviews.nominate(id, first, is("elif"), Function.SCHOOL_EDUCATOR);
            reviews.nominate(id, first, is("bram"), Function.STUDENT);
            reviews.chooseChair(id, is("wout"));
        });
        run("joris", () -> {
            reviews.nominate(id, second, is("lotte"), Function.INSTITUTE_EDUCATOR);
            reviews.nominate(id, second, is("hugo"), Function.WORKPLACE_MENTOR);
        });
        run("samira", () -> reviews.settlePanel(id));
    }

    private UUID programme(Appointments appointments) {
        run("samira", () -> appointments.propose(id, DAY));
        run("wout", () -> appointments.agreeToDay(id, DAY));
        var conversation = as("samira", () -> {
            appointments.plan(id, NINE, LocalTime.of(16, 0), "De Kade", DAY.minusDays(30), DAY.minusDays(10));
            return appointments.addConversation(
                    id,
                    "Met studenten",
                    NINE,
                    LocalTime.of(10, 0),
                    List.of(is("bram")),
                    List.of(Level.STUDENT, Level.OPERATIONAL),
                    List.of());
        });
        run("samira", () -> appointments.agreeToContent(id));
        run("wout", () -> appointments.agreeToContent(id));
        return conversation;
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
                        LocalDate.of(2020, 9, 1));
        if (function == Function.PROGRAMME_LEADER) {
            beans.getBean(Seats.class)
                    .give(person, PartnershipSeat.COORDINATOR, place.value(), LocalDate.of(2020, 9, 1));
        }
    }

    private <T> void program(Callable<T> act) {
        Acting.as(
                Viewer.program("toets"),
                () -> beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> call(act)));
    }

    private static <T> T call(Callable<T> act) {
        return Deed.now(act);
    }
}
