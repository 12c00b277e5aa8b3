package nl.koers.people.internal;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.people.NationalSeat.DUSI;
import static nl.koers.people.NationalSeat.PLATFORM;
import static nl.koers.register.PartnershipSeat.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Het slot op een mailadres")
class MailAddressLockTests {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId here = PartnershipId.next();
    private final PartnershipId there = PartnershipId.next();
    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void two_partnerships() {
        program(() -> {
            for (var it : List.of(here, there)) {
                partnerships.add(new Partnership(it, "Toets " + it, "Toets", Set.of(Sector.PO), null, "", Set.of()));
            }
            return here;
        });
    }

    @Test
    @DisplayName("R90 · een coördinator en het eigen adres: de ander naast haar, het Platform en zijzelf lezen het")
    void of_a_coordinator() {
        var vera = somebody(COORDINATOR, here.value());
        assertThat(read(vera, vera)).isTrue();
        assertThat(read(somebody(COORDINATOR, here.value()), vera)).isTrue();
        assertThat(read(somebody(PLATFORM, null), vera)).isTrue();
        assertThat(program(() -> reads(vera))).isTrue();
        for (var other : List.of(
                somebody(COORDINATOR, there.value()),
                somebody(HOST_TEAM, review),
                somebody(DUSI, null),
                somebody(null, null))) {
            assertThat(read(other, vera)).isFalse();
        }
        assertThat(Deed.of(Viewer.anyone(), transaction, () -> reads(vera))).isFalse();
        assertThat(reads(vera)).as("outside a transaction").isFalse();
    }

    @Test
    @DisplayName(
            "R90 · het adres van een student die meeschrijft leest het team van de gastheer, het panel en het secretariaat niet")
    void of_a_student() {
        var bram = somebody(STUDENT_WRITER, review);
        assertThat(read(somebody(HOST_TEAM, review), bram)).isTrue();
        for (var other : List.of(
                somebody(PANEL, review),
                somebody(SECRETARY, review),
                somebody(STUDENT_WRITER, review),
                somebody(HOST_TEAM, UUID.randomUUID()),
                somebody(COORDINATOR, here.value()))) {
            assertThat(read(other, bram)).isFalse();
        }
    }

    @Test
    @DisplayName("R90, R94 · wie straks coördinator wordt, is voor wie het nu is al te bereiken")
    void of_who_begins_later() {
        var noor = somebody(COORDINATOR, here.value());
        var later = somebody(null, null);
        assertThat(read(noor, later)).isFalse();
        program(() -> db.sql("""
                insert into people.seat_ahead (id, act, person_id, kind, subject_id, on_day, made_at)
                values (?, 'BEGINS', ?, 'COORDINATOR', ?, date '2090-01-01', timestamptz '2027-06-01 09:00Z')""")
                .param(UUID.randomUUID())
                .param(later.value())
                .param(here.value())
                .update());
        assertThat(read(noor, later)).isTrue();
        assertThat(read(somebody(COORDINATOR, there.value()), later)).isFalse();
    }

    @Test
    @DisplayName("R90 · zonder adres is er een naam, geen lege regel: wie het toch vraagt, hoort dat het niet kan")
    void loud_where_it_is_not() {
        var vera = somebody(null, null);
        var stranger = somebody(null, null);
        var seen = as(stranger, () -> people.require(vera));
        assertThat(seen.name()).isEqualTo("Iemand");
        assertThatThrownBy(seen::email).isInstanceOf(IllegalStateException.class);
        assertThat(as(vera, () -> people.require(vera)).email()).isEqualTo(address(vera));
    }

    @Test
    @DisplayName(
            "R90 · wie een adres helemaal kent, vindt wie het is; een brief gaat erheen, en niemand verandert het zelf")
    void by_its_whole() {
        var vera = somebody(null, null);
        var stranger = somebody(null, null);
        assertThat(as(stranger, () -> people.findByEmail(address(vera).toUpperCase(java.util.Locale.ROOT)))
                        .orElseThrow()
                        .id())
                .isEqualTo(vera);
        assertThat(as(stranger, () -> people.lettersTo(vera))).isEqualTo(address(vera));
        assertThatThrownBy(() -> Deed.of(Viewer.anyone(), transaction, () -> people.lettersTo(vera)))
                .isInstanceOf(RuntimeException.class);
        for (var who : List.of(vera, stranger)) {
            assertThat(as(
                            who,
                            () -> db.sql(
                                            "update people.mail_address set address = 'x@toets.example' where person_id = ?")
                                    .param(vera.value())
                                    .update()))
                    .isZero();
        }
        var fresh = new Person(PersonId.next(), "Een ander", address(vera), List.of());
        assertThat(as(stranger, () -> people.bringIn(fresh, LONG_AGO)).id()).isEqualTo(vera);
        assertThat(people.find(fresh.id())).isEmpty();
    }

    private boolean read(PersonId viewer, PersonId whose) {
        return as(viewer, () -> reads(whose));
    }

    /// Every address there is, as a statement without a where would give it.
    private boolean reads(PersonId whose) {
        return db.sql("select address from people.mail_address")
                .query(String.class)
                .list()
                .contains(address(whose));
    }

    private <T> T as(PersonId person, java.util.concurrent.Callable<T> act) {
        return Deed.of(Viewer.person(person, "Iemand", seats.of(person)), transaction, act);
    }

    private <T> T program(java.util.concurrent.Callable<T> act) {
        return Deed.of(Viewer.program("toets"), transaction, act);
    }

    private PersonId somebody(
            @org.jspecify.annotations.Nullable SeatKind kind, @org.jspecify.annotations.Nullable UUID subject) {
        var id = PersonId.next();
        return program(() -> {
            people.add(new Person(id, "Iemand", address(id), List.of()), LONG_AGO);
            if (kind != null) {
                seats.give(id, kind, subject, LONG_AGO);
            }
            return id;
        });
    }

    private static String address(PersonId id) {
        return id + "@slot.example";
    }
}
