package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.GivingUp;
import nl.koers.mail.Mailbox;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Mensen en plekken")
class SeatsTests {
    private static final LocalDate TODAY = DemonstrationClock.FIRST_DAY;

    @Autowired
    private AddingPartnership adding;

    @Autowired
    private InvitingToSeat inviting;

    @Autowired
    private InvitingAgain again;

    @Autowired
    private EndingSeat ending;

    @Autowired
    private TakingBackSeat takingBack;

    @Autowired
    private DueSeats due;

    @Autowired
    private SeatsAhead ahead;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private GivingUp givingUp;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private DossierRecord record;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId id = PartnershipId.next();
    private final Place place = Place.of(id);
    private final String name = "Partnerschap " + id.toString().substring(24);

    @BeforeEach
    void aPartnership() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        assertThat(add(id, name)).isEqualTo(new AddingPartnership.Outcome.Added(name));
    }

    @AfterEach
    void home() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName("R50 · een partnerschap komt er één keer bij, ook na twee klikken, met een eigen naam en een sector")
    void a_partnership_is_added_once() {
        assertThat(add(id, name)).isEqualTo(new AddingPartnership.Outcome.Added(name));
        assertThat(add(PartnershipId.next(), name.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(refused(AddingPartnership.Rule.A_NAME_OF_ITS_OWN));
        assertThat(petra(() -> adding.add(PartnershipId.next(), "Nieuw", "", Set.of(), TODAY.plusDays(1))))
                .isEqualTo(refused(
                        AddingPartnership.Rule.A_SHORT_NAME,
                        AddingPartnership.Rule.ONE_OR_MORE_SECTORS,
                        AddingPartnership.Rule.RECOGNISED_BY_NOW));
        assertThat(partnerships.all().stream().filter(it -> it.name().equals(name)))
                .hasSize(1);
        assertThat(acts(id.value())).containsExactly("PARTNERSHIP_ADDED");
    }

    @Test
    @DisplayName(
            "R92, R94 · een nieuwe coördinator krijgt plek en mail; wie gaf en wanneer staat erbij, en twee keer is één keer")
    void a_newcomer_is_invited() {
        var mail = address();
        assertThat(invite(mail, "Otto", TODAY, null)).isEqualTo(new Outcome.Invited("Otto", false, true));
        assertThat(invite(mail, "Otto", TODAY, null)).isEqualTo(new Outcome.AlreadyThere("Otto"));
        var otto = people.findByEmail(mail).orElseThrow();
        assertThat(otto.isAttachedTo(id)).isTrue();
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactly(new Seats.Sitting(otto.id(), TODAY, null, Personas.PETRA.id(), null));
        assertThat(acts(id.value())).containsExactly("COORDINATOR_INVITED", "PARTNERSHIP_ADDED");
        assertThat(program(() -> mailbox.of(mail, 9)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("Petra geeft je", name, "/uitnodiging/"));
        assertThat(links.waiting(PartnershipSeat.COORDINATOR))
                .contains(new InvitationLinks.Waiting(otto.id(), id.value(), TODAY));
        assertThat(petra(() -> again.again(place, otto.id())))
                .isEqualTo(new InvitingAgain.Outcome.SentToday("Otto", mail));
        clock.moveTo(TODAY.plusDays(1), LocalTime.of(9, 0));
        assertThat(petra(() -> again.again(place, otto.id()))).isEqualTo(new InvitingAgain.Outcome.Sent("Otto", mail));
        assertThat(program(() -> mailbox.of(mail, 9))).hasSize(2);
    }

    @Test
    @DisplayName("R94 · wie Koers al kent, houdt naam en account, en een coördinator vraagt zelf een tweede")
    void somebody_known_is_invited() {
        var mail = address();
        invite(mail, "Otto", TODAY, null);
        var otto = people.findByEmail(mail).orElseThrow();
        var other = address();
        var known = new Person(PersonId.next(), "Noor", other, List.of());
        program(() -> people.bringIn(known, TODAY));
        assertThat(as(
                        otto,
                        () -> inviting.invite(
                                place, "Iemand anders", other.toUpperCase(java.util.Locale.ROOT), TODAY, null)))
                .isEqualTo(new Outcome.Invited("Noor", true, true));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactlyInAnyOrder(otto.id(), known.id());
        assertThat(people.require(known.id()).name()).isEqualTo("Noor");
        assertThatThrownBy(() -> as(otto, () -> ending.end(place, known.id(), TODAY, null)))
                .as("the Platform ends")
                .hasCauseInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName(
            "R34, R94 · een plek eindigt pas als wat loopt over is naar wie volgt; wie aan de andere kant zit, volgt niet")
    void what_runs_goes_to_a_successor() {
        var otto = coordinator("Otto");
        OprId opr = as(otto, () -> reviews.start(id));
        assertThat(end(otto, TODAY, null)).isEqualTo(cannot(EndRule.SOMEBODY_FOLLOWS));
        var noor = coordinator("Noor");
        assertThat(petra(() -> ending.before(place, otto.id())).running()).hasSize(1);
        assertThat(end(otto, TODAY, null)).isEqualTo(cannot(EndRule.THE_SUCCESSOR_IS_NAMED));
        program(() -> give(noor.id(), OprSeat.PANEL, opr.value()));
        assertThat(end(otto, TODAY, noor)).isEqualTo(cannot(EndRule.NOT_ON_THE_OTHER_SIDE));
        assertThat(invite(panelMember(opr), "Piet", TODAY, null))
                .isEqualTo(new Outcome.Refused(List.of(SeatRule.NOT_ON_THE_OTHER_SIDE)));
        program(() -> take(noor.id(), OprSeat.PANEL, opr.value()));
        assertThat(end(otto, TODAY, noor)).isEqualTo(new EndingSeat.Outcome.Ended("Otto"));
        assertThat(end(otto, TODAY, noor)).isEqualTo(new EndingSeat.Outcome.AlreadyOver("Otto"));
        assertThat(seats.of(otto.id())).isEmpty();
        assertThat(seats.of(noor.id()))
                .containsExactlyInAnyOrder(
                        Seat.in(PartnershipSeat.COORDINATOR, id.value()), Seat.in(OprSeat.HOST_TEAM, opr.value()));
        assertThat(acts(opr.value())).contains("HANDED_OVER");
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .contains(new Seats.Sitting(otto.id(), TODAY, TODAY, Personas.PETRA.id(), Personas.PETRA.id()));
    }

    @Test
    @DisplayName("R94 · gaf niemand het over, dan is wat er ligt voor wie als volgende begint")
    void who_begins_takes_up_what_lies_there() {
        var otto = coordinator("Otto");
        OprId opr = as(otto, () -> reviews.start(id));
        as(otto, () -> {
            givingUp.giveUp(opr, "We stoppen ermee");
            return true;
        });
        assertThat(end(otto, TODAY, null)).isEqualTo(new EndingSeat.Outcome.Ended("Otto"));
        assertThat(seats.of(otto.id())).as("reads nothing any more").isEmpty();
        var noor = coordinator("Noor");
        assertThat(seats.of(noor.id())).contains(Seat.in(OprSeat.HOST_TEAM, opr.value()));
        assertThat(seats.of(coordinator("Piet").id())).hasSize(1);
    }

    @Test
    @DisplayName("R94 · een plek begint en eindigt op de dag die vaststaat; tot dan is het terug te nemen")
    void on_its_day() {
        var mail = address();
        var begins = TODAY.plusDays(3);
        var ends = TODAY.plusDays(5);
        assertThat(invite(mail, "Otto", begins, ends)).isEqualTo(new Outcome.Invited("Otto", false, true));
        assertThat(invite(mail, "Otto", begins, ends)).isEqualTo(new Outcome.AlreadyThere("Otto"));
        var otto = people.findByEmail(mail).orElseThrow();
        carryOutOn(begins.minusDays(1));
        assertThat(seats.of(otto.id())).isEmpty();
        carryOutOn(begins);
        carryOutOn(begins);
        assertThat(seats.of(otto.id())).containsExactly(Seat.in(PartnershipSeat.COORDINATOR, id.value()));
        carryOutOn(ends);
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactly(new Seats.Sitting(otto.id(), begins, ends, null, null));
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        var noor = address();
        invite(noor, "Noor", begins, ends);
        var planned = ahead(() -> ahead.at(place)).getFirst();
        assertThat(petra(() -> takingBack.takeBack(place, planned.id()))).isEqualTo("Noor");
        assertThat(petra(() -> takingBack.takeBack(place, planned.id()))).isEmpty();
        assertThat(ahead(() -> ahead.at(place))).isEmpty();
        carryOutOn(ends);
        assertThat(seats.of(people.findByEmail(noor).orElseThrow().id())).isEmpty();
    }

    @Test
    @DisplayName("R94 · wat op zijn dag niet meer kan, vervalt en blijft te zien")
    void what_no_longer_can_lapses() {
        var mail = address();
        invite(mail, "Otto", TODAY, TODAY.plusDays(2));
        var otto = people.findByEmail(mail).orElseThrow();
        as(otto, () -> reviews.start(id));
        carryOutOn(TODAY.plusDays(2));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value())).containsExactly(otto.id());
        assertThat(acts(id.value())).contains("COORDINATOR_LAPSED");
    }

    @Test
    @DisplayName("R94 · de laatste van het Platform die kan inloggen, blijft; wie nooit binnenkwam telt niet")
    void somebody_administers() {
        var platform = Place.national(NationalSeat.PLATFORM);
        var mail = address();
        assertThat(petra(() -> inviting.invite(platform, "Anna", mail, TODAY, null)))
                .isEqualTo(new Outcome.Invited("Anna", false, true));
        var anna = people.findByEmail(mail).orElseThrow();
        assertThat(petra(() -> ending.end(platform, Personas.PETRA.id(), TODAY, null)))
                .isEqualTo(cannot(EndRule.SOMEBODY_ADMINISTERS));
        assertThat(petra(() -> ending.end(platform, anna.id(), TODAY.plusDays(9), null)))
                .isEqualTo(cannot(EndRule.SOMEBODY_ADMINISTERS));
        program(() -> db.sql("insert into people.password values (?, 'x', timestamptz '2027-06-02 09:00Z')")
                .param(Personas.PETRA.id().value())
                .update());
        try {
            assertThat(petra(() -> ending.end(platform, anna.id(), TODAY, null)))
                    .isEqualTo(new EndingSeat.Outcome.Ended("Anna"));
        } finally {
            program(() -> db.sql("delete from people.password where person_id = ?")
                    .param(Personas.PETRA.id().value())
                    .update());
        }
        assertThat(acts(Place.COUNTRY)).startsWith("PLATFORM_ENDED", "PLATFORM_INVITED");
    }

    @Test
    @DisplayName("R90 · wie niet van het Platform is, geeft, beëindigt en voegt niets toe, ook niet langs de tabel")
    void for_nobody_else() {
        var samira = people.require(Personas.SAMIRA.id());
        assertThatThrownBy(() -> as(samira, () -> inviting.invite(place, "X", address(), TODAY, null)))
                .hasCauseInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        samira, () -> inviting.invite(Place.national(NationalSeat.DUSI), "X", address(), TODAY, null)))
                .hasCauseInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(samira, () -> adding.add(PartnershipId.next(), "X", "X", Set.of(Sector.PO), null)))
                .hasCauseInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(samira, () -> give(samira.id(), PartnershipSeat.COORDINATOR, id.value())))
                .hasCauseInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(samira, () -> give(samira.id(), NationalSeat.PLATFORM, null)))
                .hasCauseInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        samira,
                        () -> db.sql(
                                        "insert into register.partnership (id, name, short_name, sectors) values (?, 'x', 'x', '{PO}')")
                                .param(UUID.randomUUID())
                                .update()))
                .hasCauseInstanceOf(DataAccessException.class);
        assertThat(as(
                        samira,
                        () -> db.sql("update people.person set name = 'x' where id <> ?")
                                .param(samira.id().value())
                                .update()))
                .isZero();
        invite(address(), "Otto", TODAY.plusDays(1), null);
        assertThat(as(samira, () -> ahead.at(place))).isEmpty();
    }

    private Person coordinator(String called) {
        var mail = address();
        invite(mail, called, TODAY, null);
        return people.findByEmail(mail).orElseThrow();
    }

    private String panelMember(OprId opr) {
        var piet = new Person(PersonId.next(), "Piet", address(), List.of());
        program(() -> people.bringIn(piet, TODAY));
        program(() -> give(piet.id(), OprSeat.PANEL, opr.value()));
        return piet.email();
    }

    private boolean give(PersonId person, nl.koers.access.SeatKind kind, @Nullable UUID subject) {
        seats.give(person, kind, subject, TODAY);
        return true;
    }

    private boolean take(PersonId person, nl.koers.access.SeatKind kind, UUID subject) {
        seats.end(person, kind, subject, TODAY);
        return true;
    }

    private Outcome invite(String mail, String called, LocalDate from, @Nullable LocalDate until) {
        return petra(() -> inviting.invite(place, called, mail, from, until));
    }

    private EndingSeat.Outcome end(Person person, LocalDate on, @Nullable Person successor) {
        return petra(() -> ending.end(place, person.id(), on, successor == null ? null : successor.id()));
    }

    private AddingPartnership.Outcome add(PartnershipId as, String called) {
        return petra(() -> adding.add(as, called, called, Set.of(Sector.PO), LocalDate.of(2021, 8, 1)));
    }

    private static EndingSeat.Outcome cannot(EndRule... broken) {
        return new EndingSeat.Outcome.Refused(List.of(broken));
    }

    private static AddingPartnership.Outcome refused(AddingPartnership.Rule... broken) {
        return new AddingPartnership.Outcome.Refused(List.of(broken));
    }

    private List<String> acts(UUID dossier) {
        return petra(() -> record.of(dossier)).stream()
                .map(DossierRecord.Entry::act)
                .toList();
    }

    private List<SeatAhead> ahead(Supplier<List<SeatAhead>> asked) {
        return petra(asked);
    }

    private void carryOutOn(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
        Acting.as(Viewer.program("plekken"), due::carryOut);
    }

    private static String address() {
        return PersonId.next() + "@voorbeeld.example";
    }

    private <T> T petra(Supplier<T> act) {
        return as(people.require(Personas.PETRA.id()), act);
    }

    private <T> T program(Supplier<T> act) {
        return call(Viewer.program("toets"), act);
    }

    private <T> T as(Person person, Supplier<T> act) {
        return call(Viewer.person(person.id(), person.name(), seats.of(person.id())), act);
    }

    private <T> T call(Viewer viewer, Supplier<T> act) {
        try {
            return Acting.call(viewer, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
