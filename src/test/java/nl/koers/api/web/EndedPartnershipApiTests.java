package nl.koers.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.access.Viewer;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipLives;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("De API: een partnerschap dat verderging in een ander")
class EndedPartnershipApiTests {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private PartnershipLives lives;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("R53 · het zegt sinds wanneer en waarin, volgens het contract; wie doorgaat zegt daar niets van")
    void says_where_it_went() {
        var one = place("Een");
        var other = place("Ander");
        var into = PartnershipId.next();
        Deed.of(Viewer.program("toets"), transaction, () -> {
            lives.merge(
                    into,
                    "Samen " + into,
                    "Samen",
                    List.of(one, other),
                    LocalDate.of(2026, 1, 5),
                    "Eén partnerschap.",
                    Standing.aspirant(AUGUST, 2023),
                    LocalDate.of(2026, 1, 5),
                    "");
            return 0;
        });
        var anyone = new Program(port, null);
        var ended = anyone.reads("/partnerschappen/" + one);
        assertThat(ended.path("eindigdeOp").asString()).isEqualTo("2026-01-05");
        assertThat(ended.path("gingVerderIn").size()).isEqualTo(1);
        assertThat(ended.path("gingVerderIn").path(0).asString()).isEqualTo(into.toString());
        var contract = new Contract(anyone.reads("/openapi.json"));
        assertThat(contract.broken(contract.schemaOf("/partnerschappen/{id}"), ended, "one"))
                .isEmpty();
        var living = anyone.reads("/partnerschappen/" + into);
        assertThat(living.has("eindigdeOp")).isFalse();
        assertThat(living.has("gingVerderIn")).isFalse();
    }

    private PartnershipId place(String name) {
        var id = PartnershipId.next();
        return Deed.of(Viewer.program("toets"), transaction, () -> {
            partnerships.add(new Partnership(
                    id,
                    name + " " + id,
                    name,
                    Set.of(Sector.PO),
                    Standing.aspirant(AUGUST, 2023),
                    "",
                    Set.of(),
                    null,
                    null));
            return id;
        });
    }
}
