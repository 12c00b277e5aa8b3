package nl.koers.developmentreview.internal.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A review of its own for a test, with somebody in every seat of the table "who reads what". Steps 1 to 3 have tests
/// of their own: here the documents are put in the database as placed.
final class Review {
    static final LocalDate TODAY = LocalDate.of(2027, 6, 2);

    private final BeanFactory beans;
    private final Map<String, PersonId> persons = new HashMap<>();
    final OprId id = OprId.next();
    final PartnershipId host = PartnershipId.next();

    private Review(BeanFactory beans) {
        this.beans = beans;
    }

    static Review placed(BeanFactory beans) {
        var review = new Review(beans);
        review.tell(() -> {
            var recognised = LocalDate.of(2021, 8, 1);
            beans.getBean(Partnerships.class)
                    .add(new Partnership(
                            review.host, "Partnerschap Toets", "Toets", Set.of(Sector.PO), recognised, "", Set.of()));
            beans.getBean(Oprs.class)
                    .save(Opr.begin(
                            review.id,
                            review.host,
                            Settings.OF_2021,
                            Start.of(TODAY, recognised, null, null, Settings.OF_2021)));
            beans.getBean(JdbcClient.class)
                    .sql("update developmentreview.opr set placed_on = ? where id = ?")
                    .param(TODAY)
                    .param(review.id.value())
                    .update();
            review.person("samira", OprSeat.HOST_TEAM);
            review.person("daan", OprSeat.STUDENT_WRITER);
            review.person("sanne", OprSeat.SECRETARY);
            review.person("bram", OprSeat.PANEL);
            review.person("lotte", OprSeat.PANEL);
            review.person("kim", OprSeat.INVITED);
            review.person("noor", OprSeat.VISITING_COORDINATOR);
            review.person("mees", null);
            review.person("petra", null, NationalSeat.PLATFORM);
            review.person("dirk", null, NationalSeat.DUSI);
            return true;
        });
        return review;
    }

    /// The day was held; how that is recorded is proven by the rules.
    static Review held(BeanFactory beans) {
        var review = placed(beans);
        review.tell(() -> beans.getBean(JdbcClient.class)
                .sql("insert into developmentreview.day_mark (opr_id, mark, on_day) values (?, 'HELD', ?)")
                .param(review.id.value())
                .param(TODAY)
                .update());
        return review;
    }

    List<String> everyoneBut(String... some) {
        return persons.keySet().stream()
                .filter(name -> !List.of(some).contains(name))
                .sorted()
                .toList();
    }

    PersonId is(String name) {
        return java.util.Objects.requireNonNull(persons.get(name));
    }

    /// Acts with the seats this person has now.
    <T> T as(String name, Callable<T> act) {
        var person = is(name);
        return call(Viewer.person(person, name, beans.getBean(Seats.class).of(person)), act);
    }

    /// The same, in one transaction, so that the database knows who looks.
    <T> T looking(String name, Callable<T> act) {
        return as(name, () -> beans.getBean(TransactionTemplate.class).execute(_ -> call(act)));
    }

    /// From now on this person also sits there.
    void seat(String name, SeatKind national) {
        tell(() -> {
            beans.getBean(Seats.class).give(is(name), national, null, TODAY);
            return true;
        });
    }

    private <T> T tell(Callable<T> act) {
        return call(
                Viewer.program("toets"),
                () -> beans.getBean(TransactionTemplate.class).execute(_ -> call(act)));
    }

    private void person(String name, @Nullable OprSeat seat, SeatKind... national) {
        var person = PersonId.next();
        persons.put(name, person);
        beans.getBean(People.class).add(new Person(person, name, person + "@toets.example", List.of()), TODAY);
        var seats = beans.getBean(Seats.class);
        if (seat != null) {
            seats.give(person, seat, id.value(), TODAY);
        }
        for (var kind : national) {
            seats.give(person, kind, null, TODAY);
        }
        if (name.equals("samira")) {
            seats.give(person, PartnershipSeat.COORDINATOR, host.value(), TODAY);
        }
    }

    private static <T> T call(Viewer viewer, Callable<T> act) {
        return call(() -> Acting.call(viewer, act::call));
    }

    private static <T> T call(Callable<T> act) {
        return Deed.now(act);
    }
}
