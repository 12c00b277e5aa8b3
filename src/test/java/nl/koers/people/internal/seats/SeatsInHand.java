package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.GivingUp;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
abstract class SeatsInHand {
    static final LocalDate TODAY = DemonstrationClock.FIRST_DAY;

    @Autowired
    AddingPartnership adding;

    @Autowired
    InvitingToSeat inviting;

    @Autowired
    InvitingAgain again;

    @Autowired
    EndingSeat ending;

    @Autowired
    TakingBackSeat takingBack;

    @Autowired
    DueSeats due;

    @Autowired
    SeatsAhead ahead;

    @Autowired
    DevelopmentReviews reviews;

    @Autowired
    GivingUp givingUp;

    @Autowired
    Partnerships partnerships;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    DossierRecord record;

    @Autowired
    Mailbox mailbox;

    @Autowired
    InvitationLinks links;

    @Autowired
    DemonstrationClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    final PartnershipId id = PartnershipId.next();

    final Place place = Place.of(id);

    final String name = "Partnerschap " + id.toString().substring(24);

    @BeforeEach
    void aPartnership() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        assertThat(add(id, name)).isEqualTo(new AddingPartnership.Outcome.Added(name));
    }

    @AfterEach
    void home() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
    }

    Person coordinator(String called) {
        var mail = address();
        invite(mail, called, TODAY, null);
        return people.findByEmail(mail).orElseThrow();
    }

    String panelMember(OprId opr) {
        var piet = new Person(PersonId.next(), "Piet", address(), List.of());
        program(() -> people.bringIn(piet, TODAY));
        program(() -> give(piet.id(), OprSeat.PANEL, opr.value()));
        return piet.email();
    }

    boolean give(PersonId person, nl.koers.access.SeatKind kind, @Nullable UUID subject) {
        seats.give(person, kind, subject, TODAY);
        return true;
    }

    boolean take(PersonId person, nl.koers.access.SeatKind kind, UUID subject) {
        seats.end(person, kind, subject, TODAY);
        return true;
    }

    Outcome invite(String mail, String called, LocalDate from, @Nullable LocalDate until) {
        return petra(() -> inviting.invite(place, called, mail, from, until));
    }

    EndingSeat.Outcome end(Person person, LocalDate on, @Nullable Person successor) {
        return petra(() -> ending.end(place, person.id(), on, successor == null ? null : successor.id()));
    }

    AddingPartnership.Outcome add(PartnershipId as, String called) {
        return petra(() -> adding.add(as, called, called, Set.of(Sector.PO), LocalDate.of(2021, 8, 1)));
    }

    static EndingSeat.Outcome cannot(EndRule... broken) {
        return new EndingSeat.Outcome.Refused(List.of(broken));
    }

    static AddingPartnership.Outcome refused(AddingPartnership.Rule... broken) {
        return new AddingPartnership.Outcome.Refused(List.of(broken));
    }

    List<String> acts(UUID dossier) {
        return petra(() -> record.of(dossier)).stream()
                .map(DossierRecord.Entry::act)
                .toList();
    }

    List<SeatAhead> ahead(Supplier<List<SeatAhead>> asked) {
        return petra(asked);
    }

    void carryOutOn(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
        Acting.as(Viewer.program("plekken"), due::carryOut);
    }

    static String address() {
        return PersonId.next() + "@voorbeeld.example";
    }

    <T> T petra(Supplier<T> act) {
        return as(people.require(Personas.PETRA.id()), act);
    }

    <T> T program(Supplier<T> act) {
        return call(Viewer.program("toets"), act);
    }

    <T> T as(Person person, Supplier<T> act) {
        return call(Viewer.person(person.id(), person.name(), seats.of(person.id())), act);
    }

    <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
