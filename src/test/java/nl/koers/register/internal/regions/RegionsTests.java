package nl.koers.register.internal.regions;

import static nl.koers.demo.Places.DELTA;
import static nl.koers.demo.Places.KUST;
import static nl.koers.demo.Places.MAAS;
import static nl.koers.demo.Places.RIJN;
import static nl.koers.demo.Places.STROOMLAND;
import static nl.koers.demo.Places.ZAND_EN_HEIDE;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.BEFORE_IT_BEGAN;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.DAY_MISSING;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.DAY_TO_COME;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.DONE;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.NAME_MISSING;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.NAME_TAKEN;
import static nl.koers.register.internal.regions.KeepingRegions.Outcome.THERE_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.register.Region;
import nl.koers.register.RegionId;
import nl.koers.register.RegionTie;
import nl.koers.register.Regions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Onderwijsregio's en de partnerschappen die erbij horen")
class RegionsTests {
    @Autowired
    private KeepingRegions keeping;

    @Autowired
    private Regions regions;

    @Autowired
    private Seats seats;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private <T> T as(Persona persona, java.util.function.Supplier<T> act) {
        return Acting.call(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act::get);
    }

    private List<RegionTie> ties(RegionId region) {
        return as(Personas.PETRA, () -> transaction.execute(_ -> regions.ties(region)));
    }

    @Test
    @DisplayName("R54 · een partnerschap hoort bij meer regio's, en een regio heeft meer partnerschappen")
    void many_to_many() {
        var ofMaas = as(Personas.MEES, () -> transaction.execute(_ -> regions.ties(MAAS)));
        assertThat(ofMaas).extracting(it -> it.region().id()).containsExactlyInAnyOrder(STROOMLAND, ZAND_EN_HEIDE);
        assertThat(ties(STROOMLAND)).extracting(RegionTie::partnership).contains(RIJN, DELTA, MAAS);
    }

    @Test
    @DisplayName("R54 · over de tijd: wat voorbij is, blijft te zien, en telt op de dagen waarop het gold")
    void over_time() {
        var region = RegionId.next();
        var today = LocalDate.now(clock);
        as(Personas.PETRA, () -> keeping.add(region, "Onderwijsregio Toets over de tijd"));
        assertThat(as(Personas.PETRA, () -> keeping.tie(region, KUST, today.minusYears(2))))
                .isEqualTo(DONE);
        assertThat(as(Personas.PETRA, () -> keeping.tie(region, KUST, today))).isEqualTo(THERE_ALREADY);
        var tie = ties(region).getFirst().id();
        assertThat(as(Personas.PETRA, () -> keeping.end(region, tie, null))).isEqualTo(DAY_MISSING);
        assertThat(as(Personas.PETRA, () -> keeping.end(region, tie, today.plusDays(1))))
                .isEqualTo(DAY_TO_COME);
        assertThat(as(Personas.PETRA, () -> keeping.end(region, tie, today.minusYears(3))))
                .isEqualTo(BEFORE_IT_BEGAN);
        assertThat(as(Personas.PETRA, () -> keeping.end(region, tie, today.minusYears(1))))
                .isEqualTo(DONE);
        assertThat(as(Personas.PETRA, () -> keeping.tie(region, KUST, today.minusMonths(18))))
                .isEqualTo(THERE_ALREADY);
        assertThat(as(Personas.PETRA, () -> keeping.tie(region, KUST, today.minusMonths(6))))
                .isEqualTo(DONE);
        var held = ties(region);
        assertThat(held).hasSize(2);
        assertThat(List.of(
                        held.stream().anyMatch(it -> it.holdsOn(today.minusMonths(18))),
                        held.stream().anyMatch(it -> it.holdsOn(today.minusMonths(9))),
                        held.stream().anyMatch(it -> it.holdsOn(today))))
                .containsExactly(true, false, true);
    }

    @Test
    @DisplayName(
            "R54, R98 · is een regio gastheer, dan bezoeken de eigen partnerschappen haar niet; een partnerschap bezoekt zichzelf niet")
    void its_own_partnerships_cannot_visit_a_region() {
        var before = LocalDate.of(2024, 7, 31);
        var since = LocalDate.of(2024, 8, 1);
        as(
                Personas.PETRA,
                () -> transaction.execute(_ -> {
                    assertThat(regions.mayVisit(STROOMLAND, RIJN, since)).isFalse();
                    assertThat(regions.mayVisit(STROOMLAND, RIJN, before)).isTrue();
                    assertThat(regions.mayVisit(STROOMLAND, KUST, since)).isTrue();
                    assertThat(regions.mayVisit(RIJN, RIJN, since)).isFalse();
                    assertThat(regions.mayVisit(RIJN, KUST, since)).isTrue();
                    return true;
                }));
    }

    @Test
    @DisplayName("R54 · zoals het op een dag was, voor zover Koers het toen wist")
    void as_known_then() {
        var heard = java.time.Instant.parse("2027-03-01T09:00:00Z");
        var heardOfEnd = java.time.Instant.parse("2027-05-01T09:00:00Z");
        var day = LocalDate.of(2027, 4, 15);
        var tie = new RegionTie(
                java.util.UUID.randomUUID(),
                new Region(STROOMLAND, "Stroomland"),
                RIJN,
                LocalDate.of(2026, 8, 1),
                heard,
                LocalDate.of(2027, 4, 1),
                heardOfEnd);
        assertThat(tie.heldOn(day, heardOfEnd)).isFalse();
        assertThat(tie.heldOn(day, heardOfEnd.minusSeconds(1))).isTrue();
        assertThat(tie.heldOn(LocalDate.of(2027, 3, 31), heardOfEnd)).isTrue();
        assertThat(tie.heldOn(day, heard.minusSeconds(1))).isFalse();
        assertThat(tie.heldOn(LocalDate.of(2026, 7, 31), heard)).isFalse();
    }

    @Test
    @DisplayName("R90 · alleen het Platform houdt regio's bij, ook volgens de database")
    void only_the_platform_keeps_them() {
        var region = RegionId.next();
        assertThatThrownBy(() -> as(Personas.SAMIRA, () -> keeping.add(region, "Van Samira")))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(Personas.SAMIRA, () -> keeping.tie(STROOMLAND, KUST, LocalDate.now(clock))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        Personas.SAMIRA,
                        () -> transaction.execute(_ -> db.sql(
                                        "insert into register.region (id, name, added_at) values (?, 'buitenom', timestamptz '2027-06-01 09:00Z')")
                                .param(region.value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
        int changed = as(
                Personas.SAMIRA,
                () -> transaction.execute(_ -> db.sql("update register.region_tie set since = since - 1")
                        .update()));
        assertThat(changed).isZero();
    }

    @Test
    void a_name_is_there_once() {
        var region = RegionId.next();
        assertThat(as(Personas.PETRA, () -> keeping.add(region, "  "))).isEqualTo(NAME_MISSING);
        assertThat(as(Personas.PETRA, () -> keeping.add(region, "Onderwijsregio  Toets")))
                .isEqualTo(DONE);
        assertThat(as(Personas.PETRA, () -> keeping.add(region, "Onderwijsregio Toets")))
                .as("the form was sent twice")
                .isEqualTo(DONE);
        assertThat(as(Personas.PETRA, () -> keeping.add(RegionId.next(), "onderwijsregio toets")))
                .isEqualTo(NAME_TAKEN);
    }
}
