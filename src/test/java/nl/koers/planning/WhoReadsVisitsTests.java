package nl.koers.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.NationalSeat;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Wie leest wie op bezoek wil en was, ook in de database")
class WhoReadsVisitsTests {
    private static final Season SEASON = new Season(2044);
    private static final LocalDate TODAY = LocalDate.of(2044, 9, 1);

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private WillingPartnerships willing;

    @Autowired
    private Visits visits;

    @Autowired
    private Shortlists shortlists;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private final PartnershipId rijn = PartnershipId.next();
    private final PartnershipId delta = PartnershipId.next();
    private final PartnershipId maas = PartnershipId.next();

    @BeforeEach
    void somethingToLeak() {
        program(() -> {
            for (var it : List.of(rijn, delta, maas)) {
                partnerships.add(new Partnership(
                        it, "Bezoek " + it, "Bezoek", Set.of(Sector.PO), null, "", Set.of("STUDENT_VOICE")));
            }
            willing.save(new Willingness(delta, SEASON, true, "Niet verder vertellen.", TODAY));
            visits.made(maas, List.of(delta), TODAY.minusYears(1));
            visits.made(rijn, List.of(delta), TODAY.minusYears(6));
            visits.made(maas, List.of(rijn), TODAY.minusYears(6).minusDays(1));
            return 0;
        });
    }

    @Test
    @DisplayName(
            "R90, R05 · een rij is van de eigen coördinatoren en het Platform, zoals op de pagina; van niemand anders")
    void rows() {
        var ofDelta = sitting(PartnershipSeat.COORDINATOR, delta.value());
        var ofMaas = sitting(PartnershipSeat.COORDINATOR, maas.value());
        var platform = sitting(NationalSeat.PLATFORM, null);
        for (var viewer : List.of(ofDelta, platform)) {
            assertThat(notes(viewer)).containsExactly("Niet verder vertellen.");
        }
        assertThat(visits(ofDelta)).isEqualTo(2);
        assertThat(visits(ofMaas)).isEqualTo(2);
        assertThat(visits(platform)).isEqualTo(3);
        for (var viewer : List.of(
                ofMaas,
                Viewer.anyone(),
                sitting(NationalSeat.DUSI, null),
                sitting(OprSeat.HOST_TEAM, UUID.randomUUID()),
                sitting(OprSeat.PANEL, UUID.randomUUID()))) {
            assertThat(notes(viewer)).isEmpty();
        }
        for (var viewer : List.of(
                Viewer.anyone(),
                sitting(NationalSeat.DUSI, null),
                sitting(PartnershipSeat.COORDINATOR, UUID.randomUUID()),
                sitting(OprSeat.HOST_TEAM, UUID.randomUUID()),
                sitting(OprSeat.PANEL, UUID.randomUUID()))) {
            assertThat(visits(viewer)).isZero();
        }
    }

    @Test
    @DisplayName(
            "R36, R05, R34 · een gastheer krijgt voor de shortlist wat daarop staat: opmerking, aantal en eigen banden")
    void for_a_shortlist() {
        for (var viewer :
                List.of(sitting(OprSeat.HOST_TEAM, UUID.randomUUID()), sitting(NationalSeat.PLATFORM, null))) {
            var list = as(viewer, () -> shortlists.of(rijn, Set.of("STUDENT_VOICE"), SEASON, Set.of(), TODAY));
            var candidate = list.candidates().stream()
                    .filter(it -> it.partnership().id().equals(delta))
                    .findFirst()
                    .orElseThrow();
            assertThat(candidate.note()).isEqualTo("Niet verder vertellen.");
            assertThat(candidate.saidYes()).isTrue();
            assertThat(candidate.visits()).isEqualTo(2);
            assertThat(candidate.ties()).containsExactly(new Tie.VisitedHost(TODAY.minusYears(6)));
            assertThat(as(viewer, () -> visits.with(rijn))).hasSize(2);
            assertThat(as(viewer, () -> visits.different(TODAY)).get(rijn)).isNull();
        }
        for (var viewer : List.of(
                Viewer.anyone(),
                sitting(NationalSeat.DUSI, null),
                sitting(PartnershipSeat.COORDINATOR, maas.value()),
                sitting(OprSeat.PANEL, UUID.randomUUID()))) {
            assertThat(as(viewer, () -> willing.in(SEASON))).isEmpty();
            assertThat(as(viewer, () -> visits.with(rijn))).isEmpty();
            assertThat(as(viewer, () -> visits.different(TODAY))).isEqualTo(Map.of());
        }
    }

    @Test
    @DisplayName(
            "R90, R05 · zeggen doet de eigen coördinator; een bezoek telt wie een dag vastlegt, en niemand verandert het")
    void changes() {
        var ofMaas = sitting(PartnershipSeat.COORDINATOR, maas.value());
        assertThatThrownBy(() -> as(ofMaas, () -> {
                    willing.save(new Willingness(delta, SEASON, false, "", TODAY));
                    return 0;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(ofMaas, () -> {
                    visits.made(rijn, List.of(maas), TODAY);
                    return 0;
                }))
                .isInstanceOf(DataAccessException.class);
        as(sitting(PartnershipSeat.COORDINATOR, delta.value()), () -> {
            willing.save(new Willingness(delta, SEASON, false, "Toch niet.", TODAY));
            return 0;
        });
        as(sitting(OprSeat.PANEL, UUID.randomUUID()), () -> {
            visits.made(rijn, List.of(maas), TODAY);
            visits.made(rijn, List.of(maas), TODAY);
            return 0;
        });
        var platform = sitting(NationalSeat.PLATFORM, null);
        assertThat(notes(platform)).containsExactly("Toch niet.");
        assertThat(visits(platform)).isEqualTo(4);
        assertThat(as(platform, () -> db.sql("delete from planning.visit").update()))
                .isZero();
    }

    private List<String> notes(Viewer viewer) {
        return as(
                viewer,
                () -> db.sql("select note from planning.willingness where partnership_id = any (?)")
                        .param(here())
                        .query(String.class)
                        .list());
    }

    private int visits(Viewer viewer) {
        return as(
                viewer,
                () -> db.sql("select count(*) from planning.visit where partnership_id = any (?)")
                        .param(here())
                        .query(Integer.class)
                        .single());
    }

    private UUID[] here() {
        return new UUID[] {rijn.value(), delta.value(), maas.value()};
    }

    private Viewer sitting(SeatKind kind, @Nullable UUID subject) {
        var person = PersonId.next();
        program(() -> {
            seats.give(person, kind, subject, LocalDate.EPOCH);
            return 0;
        });
        return Viewer.person(person, "Iemand", Set.of(subject == null ? Seat.national(kind) : Seat.in(kind, subject)));
    }

    private <T> T program(Callable<T> act) {
        return as(Viewer.program("toets"), act);
    }

    private <T> T as(Viewer viewer, Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }
}
