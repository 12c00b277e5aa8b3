package nl.koers.register.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.life.RecordingStatus.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("De status van een partnerschap")
class StatusTests {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    private static final LocalDate TODAY = DemonstrationClock.FIRST_DAY;

    @Autowired
    private RecordingStatus recording;

    @Autowired
    private Entries entries;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Seats seats;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId here = PartnershipId.next();

    @BeforeEach
    void partnership() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        program(() -> {
            partnerships.add(
                    new Partnership(here, "Partnerschap " + here, "Hier", Set.of(Sector.PO), null, "", Set.of()));
            seats.give(Personas.MEES.id(), PartnershipSeat.COORDINATOR, here.value(), TODAY);
            return here;
        });
    }

    @Test
    @DisplayName("R52 · wat nu geldt volgt uit de geschiedenis, ook na een verbetering; wat er stond blijft staan")
    void now_follows_from_history() {
        record(Status.ASPIRANT, AUGUST, 2023, null);
        record(Status.RECOGNISED, TODAY.minusDays(3), null, null);
        assertThat(standing()).isEqualTo(Standing.recognised(TODAY.minusDays(3)));
        var wrong = as(Personas.PETRA, () -> entries.of(here)).statuses().last().orElseThrow();
        record(Status.RECOVERY, TODAY.minusDays(2), null, wrong.id());
        assertThat(standing()).isEqualTo(new Standing(Status.RECOVERY, TODAY.minusDays(2), null));
        assertThat(as(Personas.PETRA, () -> entries.of(here)).find(wrong.id())).isPresent();
    }

    @Test
    @DisplayName("R52 · wie de vorm twee keer stuurt, legt één keer vast; een weigering bewaart niets")
    void once() {
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertThat(as(
                            Personas.PETRA,
                            () -> recording.record(id, here, Status.ASPIRANT, AUGUST, 2023, "Toegekend.", null)))
                    .isEqualTo(new Outcome.Recorded());
        }
        assertThat(as(
                        Personas.PETRA,
                        () -> recording.record(
                                UUID.randomUUID(), here, Status.STOPPED, TODAY.plusDays(1), null, "", null)))
                .isEqualTo(new Outcome.Refused(java.util.List.of(StatusRule.HAS_A_REASON, StatusRule.NOT_AHEAD)));
        assertThat(as(Personas.PETRA, () -> entries.of(here)).statuses().changes())
                .hasSize(1);
    }

    @Test
    @DisplayName("R52, R90 · alleen het Platform legt status vast; ook de database laat een ander niet toe")
    void only_the_platform() {
        assertThatThrownBy(() -> as(
                        Personas.MEES,
                        () -> recording.record(UUID.randomUUID(), here, Status.RECOGNISED, AUGUST, null, "Ja.", null)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(Personas.MEES, () -> {
                    entries.add(here, null, AUGUST, new Content.Stands(Status.RECOGNISED, null, false), "Ja.");
                    return here;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        Personas.MEES,
                        () -> db.sql(
                                        "update register.partnership set status = 'STOPPED', status_since = ? where id = ?")
                                .param(TODAY)
                                .param(here.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("R52");
    }

    @Test
    @DisplayName("R52, R90 · status en dag leest iedereen; reden en wie alleen de coördinator, het Platform en DUS-I")
    void who_reads_the_ground() {
        record(Status.ASPIRANT, AUGUST, 2023, null);
        assertThat(as(Personas.PETRA, this::reason)).isEqualTo("Besluit van OCW.");
        assertThat(as(Personas.MEES, this::reason)).isEqualTo("Besluit van OCW.");
        assertThat(as(Personas.DIRK, this::reason)).isEqualTo("Besluit van OCW.");
        assertThat(as(Personas.SAMIRA, this::reason)).isEmpty();
        assertThat(as(Personas.SAMIRA, () -> entries.of(here).on(TODAY).standing()))
                .contains(Standing.aspirant(AUGUST, 2023));
    }

    @ParameterizedTest(name = "R52 · de database weigert de geschiedenis te herschrijven: {0}")
    @ValueSource(
            strings = {
                "update register.entry set on_date = on_date - 1",
                "delete from register.entry",
                "update register.ground set reason = 'anders'",
                "delete from register.ground",
                "truncate register.entry cascade",
                "truncate register.ground"
            })
    void never_rewritten(String act) {
        record(Status.ASPIRANT, AUGUST, 2023, null);
        assertThatThrownBy(() -> program(() -> db.sql(act).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("R52");
    }

    private String reason() {
        var ground = entries.of(here).on(TODAY).stands().orElseThrow().ground();
        return ground == null ? "" : ground.reason();
    }

    private Standing standing() {
        return Objects.requireNonNull(partnerships.require(here).standing());
    }

    private void record(
            Status status,
            LocalDate on,
            @org.jspecify.annotations.Nullable Integer cohort,
            @org.jspecify.annotations.Nullable UUID corrects) {
        assertThat(as(
                        Personas.PETRA,
                        () -> recording.record(
                                UUID.randomUUID(), here, status, on, cohort, "Besluit van OCW.", corrects)))
                .isEqualTo(new Outcome.Recorded());
    }

    private <T> T as(Persona persona, Supplier<T> act) {
        return as(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act);
    }

    private <T> T program(Supplier<T> act) {
        return as(Viewer.program("toets"), act);
    }

    private <T> T as(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, () -> transaction.execute(_ -> act.get()));
    }
}
