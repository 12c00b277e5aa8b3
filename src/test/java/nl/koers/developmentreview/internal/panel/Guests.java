package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.koers.people.Person.Affiliation;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Four partnerships of its own for a test, with a coordinator and people each, and a review that its host began.
final class Guests {
    private static final LocalDate SINCE = LocalDate.of(2019, 9, 1);

    private final BeanFactory beans;
    private final Map<String, PersonId> persons = new HashMap<>();
    final PartnershipId rijn = PartnershipId.next();
    final PartnershipId noord = PartnershipId.next();
    final PartnershipId delta = PartnershipId.next();
    final PartnershipId maas = PartnershipId.next();
    final OprId opr;

    Guests(BeanFactory beans) {
        this.beans = beans;
        Acting.as(Viewer.program("toets"), () -> transaction().executeWithoutResult(_ -> country()));
        opr = as("samira", () -> reviews().start(rijn));
    }

    private void country() {
        place(rijn, "Rijn", Sector.PO);
        place(noord, "Noord", Sector.VO);
        place(delta, "Delta", Sector.PO, Sector.VO);
        place(maas, "Maas", Sector.PO);
        person("samira", rijn, Function.PROGRAMME_LEADER, true);
        person("sanne", rijn, Function.COORDINATOR, false);
        person("fatma", rijn, Function.TEACHER, false);
        person("noor", noord, Function.PROGRAMME_LEADER, true);
        person("wout", noord, Function.SCHOOL_LEADER, false);
        person("elif", noord, Function.SCHOOL_EDUCATOR, false);
        person("bram", noord, Function.STUDENT, false);
        person("joris", delta, Function.PROGRAMME_LEADER, true);
        person("lotte", delta, Function.INSTITUTE_EDUCATOR, false);
        person("hugo", delta, Function.WORKPLACE_MENTOR, false);
        person("mees", maas, Function.PROGRAMME_LEADER, true);
        person("petra", null, Function.HR, false);
        seats().give(is("petra"), NationalSeat.PLATFORM, null, SINCE);
    }

    /// Both visitors said yes.
    Guests visited() {
        does("samira", () -> reviews().chooseThemes(opr, "STUDENT_VOICE"));
        does("samira", () -> reviews().inviteFirst(opr, noord, "Brief-aan-Noord"));
        does("noor", () -> reviews().acceptInvitation(opr));
        does("samira", () -> reviews().inviteSecond(opr, delta, "Brief-aan-Delta"));
        does("joris", () -> reviews().acceptInvitation(opr));
        return this;
    }

    /// Five members, a chair and a secretary: ready to be settled.
    Guests complete() {
        visited();
        nominates("noor", noord, "wout", Function.SCHOOL_LEADER);
        nominates("noor", noord, "elif", Function.SCHOOL_EDUCATOR);
        nominates("noor", noord, "bram", Function.STUDENT);
        nominates("joris", delta, "lotte", Function.INSTITUTE_EDUCATOR);
        nominates("joris", delta, "hugo", Function.WORKPLACE_MENTOR);
        does("noor", () -> reviews().chooseChair(opr, is("wout")));
        does("samira", () -> reviews().nameSecretary(opr, is("sanne")));
        return this;
    }

    Guests settled() {
        complete();
        does("samira", () -> reviews().settlePanel(opr));
        return this;
    }

    void nominates(String coordinator, PartnershipId visitor, String person, Function function) {
        does(coordinator, () -> reviews().nominate(opr, visitor, is(person), function));
    }

    Opr seenBy(String name) {
        return as(name, () -> transaction().execute(_ -> bean(Oprs.class).require(opr)));
    }

    Set<PersonId> sit(OprSeat kind) {
        return seats().holders(kind, opr.value());
    }

    PersonId is(String name) {
        return java.util.Objects.requireNonNull(persons.get(name));
    }

    Set<PersonId> are(String... names) {
        return java.util.Arrays.stream(names).map(this::is).collect(java.util.stream.Collectors.toSet());
    }

    void attach(String person, PartnershipId partnership, Function function) {
        as(
                "samira",
                () -> transaction().execute(_ -> {
                    bean(People.class).attach(is(person), new Affiliation(partnership, function), SINCE);
                    return true;
                }));
    }

    DevelopmentReviews reviews() {
        return bean(DevelopmentReviews.class);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private Seats seats() {
        return bean(Seats.class);
    }

    TransactionTemplate transaction() {
        return bean(TransactionTemplate.class);
    }

    void does(String name, Runnable act) {
        as(name, () -> {
            act.run();
            return true;
        });
    }

    /// Acts with the seats this person has now.
    <T> T as(String name, Supplier<T> act) {
        return Acting.call(Viewer.person(is(name), name, seats().of(is(name))), act::get);
    }

    private void place(PartnershipId id, String name, Sector... sectors) {
        bean(Partnerships.class)
                .add(new Partnership(
                        id,
                        "Toets " + name + " " + id,
                        name,
                        Set.of(sectors),
                        LocalDate.of(2021, 8, 1),
                        "",
                        Set.of("STUDENT_VOICE")));
    }

    private void person(String name, @Nullable PartnershipId at, Function function, boolean coordinator) {
        var id = PersonId.next();
        persons.put(name, id);
        var there = at == null ? List.<Affiliation>of() : List.of(new Affiliation(at, function));
        bean(People.class).add(new Person(id, name, id + "@toets.example", there), SINCE);
        if (coordinator && at != null) {
            seats().give(id, PartnershipSeat.COORDINATOR, at.value(), SINCE);
        }
    }
}
