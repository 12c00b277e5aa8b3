package nl.koers.register;

import static nl.koers.register.internal.duo.DuoFiles.file;
import static nl.koers.register.internal.duo.DuoFiles.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.register.internal.partners.AddingPartner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Every test stands on its own codes; a file here holds the demonstration's locations too, because what a file leaves
/// out is gone.
@KoersTest
class RefreshingRegisterTests {
    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Locations locations;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Seats seats;

    @Autowired
    private AddingPartner adding;

    @Test
    @DisplayName("R57 · een tweede bestand laat zien wat nieuw, veranderd en weg is, en geen koppeling gaat verloren")
    void links_stay() {
        refresh(vo(row("98AA00", "De Brug"), row("98AB00", "’t Hof"), row("98AC00", "De Kade")));
        var partnership = partnership();
        var coordinator = coordinator(partnership);
        assertThat(as(coordinator, () -> adding.school(partnership, "98AA00", LocalDate.of(2026, 1, 1))))
                .isEqualTo(new AddingPartner.Outcome.Added("De Brug"));

        var second = refresh(vo(row("98AB00", "Het Hof"), row("98AC00", "De Kade"), row("98AD00", "De Sluis")));

        assertThat(second).isInstanceOfSatisfying(Refresh.Outcome.Stored.class, stored -> {
            assertThat(stored.refresh().added()).extracting(Location::code).containsExactly("98AD00");
            assertThat(stored.refresh().renamed())
                    .extracting(it -> it.before().name(), it -> it.after().name())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("’t Hof", "Het Hof"));
            assertThat(stored.refresh().gone()).extracting(Location::code).containsExactly("98AA00");
        });
        assertThat(partnerships.partners(partnership).list())
                .extracting(Partner::name, Partner::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("De Brug", "98AA00"));
        assertThat(locations.find("98AA00")).isEmpty();
        assertThat(as(coordinator, () -> adding.school(partnership, "98AA00", LocalDate.of(2026, 1, 1))))
                .isEqualTo(new AddingPartner.Outcome.UnknownLocation());
    }

    @Test
    @DisplayName("R57 · bij een fout op de laatste regel staat er niets; bij een half bestand ook niet")
    void nothing_half() {
        assertThat(refresh(so(row("97AA00", "De Eik"), row("97AB0X", "De Es"))))
                .isInstanceOf(Refresh.Outcome.NotStored.class);
        assertThat(locations.find("97AA00")).isEmpty();

        var rows = IntStream.range(0, 40)
                .mapToObj(i -> row("97B" + (char) ('A' + i % 26) + "%02d".formatted(i / 26), "School " + i))
                .toArray(String[]::new);
        assertThat(refresh(so(rows))).isInstanceOf(Refresh.Outcome.Stored.class);
        assertThat(refresh(so(java.util.Arrays.copyOf(rows, 19)))).isInstanceOf(Refresh.Outcome.NotStored.class);
        assertThat(locations.find("97BA01")).isPresent();
    }

    @Test
    @DisplayName("R57 · een lijst die langer is dan het register is niet half, ook als er veel niet in staat")
    void a_longer_list_is_whole() {
        var known = new Refresh(39, List.of(), List.of(), gone(21), 40);
        assertThat(known.looksCut()).isTrue();
        assertThat(new Refresh(40, List.of(), List.of(), gone(21), 40).looksCut())
                .isFalse();
        assertThat(new Refresh(39, List.of(), List.of(), gone(20), 40).looksCut())
                .as("by the handful")
                .isFalse();
        assertThat(new Refresh(200, List.of(), List.of(), gone(21), 210).looksCut())
                .as("a tenth")
                .isFalse();
    }

    private static List<Location> gone(int schools) {
        return Collections.nCopies(
                schools, new Location("97AA00", "97AA", "De Eik", "00001", "", "", "", "", "", "", "", "", ""));
    }

    @Test
    @DisplayName("R57 · alleen het programma zelf leest in")
    void not_for_people() {
        assertThatThrownBy(() -> locations.refresh("x.csv", file(row("96AA00", "De Brug"))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R50 · wie geen coördinator is, verandert de partners niet, ook niet in de database")
    void own_coordinator_only() {
        var partnership = partnership();
        var other = coordinator(partnership());
        assertThatThrownBy(() -> as(
                        other,
                        () -> adding.organisation(
                                partnership, PartnerKind.BOARD, "Bestuur", "", LocalDate.of(2026, 1, 1))))
                .isInstanceOf(NoSuchThing.class);
    }

    private Refresh.Outcome refresh(byte[] bytes) {
        return as(Viewer.program("toets"), () -> locations.refresh("vestigingen.csv", bytes));
    }

    private static byte[] vo(String... rows) {
        return withColumn("ONDERWIJSSTRUCTUUR", rows);
    }

    private static byte[] so(String... rows) {
        return withColumn("SOORT PRIMAIR ONDERWIJS", rows);
    }

    private static byte[] withColumn(String column, String... rows) {
        var text = new String(file(rows), java.nio.charset.Charset.forName("windows-1252"));
        return text.lines()
                .map(line -> (line.startsWith("PROVINCIE") ? column : "x") + ";" + line + "\r\n")
                .collect(java.util.stream.Collectors.joining())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private PartnershipId partnership() {
        var id = PartnershipId.next();
        program(() -> partnerships.add(
                new Partnership(id, "Partnerschap " + id, "P", Set.of(Sector.PO), null, "", Set.of())));
        return id;
    }

    private Viewer coordinator(PartnershipId partnership) {
        var person = PersonId.next();
        program(() -> seats.give(person, PartnershipSeat.COORDINATOR, partnership.value(), LocalDate.EPOCH));
        return Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, partnership.value())));
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private static <T> T as(Viewer viewer, java.util.function.Supplier<T> act) {
        return Acting.call(viewer, act::get);
    }
}
