package nl.koers.register;

import static nl.koers.demo.Personas.MARLEEN;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Places.STROOMLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.regions.KeepingRegions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Capaciteit, voor wie een onderwijsregio leidt")
class CapacityTests {
    @LocalServerPort
    private int port;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private PartnershipFigures figures;

    @Autowired
    private KeepingRegions keeping;

    @Autowired
    private Regions regions;

    @Autowired
    private Seats seats;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "R58 · de projectleider ziet studenten en begeleiders per schooljaar, op naam; wie niets gaf wordt genoemd, en afgeschermd is nooit nul")
    void the_lead_sees_capacity() {
        var full = partnership("Capaciteit Zuid");
        var masked = partnership("Capaciteit Noord");
        var silent = partnership("Capaciteit Oost");
        keep(full, Map.of("PO.HBO", "60", "PO.PDG", "9", "WORKPLACE_MENTOR", "31", "SCHOOL_EDUCATOR", "4"));
        keep(full, Map.of("WORKPLACE_MENTOR", "33"));
        keep(masked, Map.of("PO.HBO", "<5", "WORKPLACE_MENTOR", "*", "INSTITUTE_EDUCATOR", "0"));
        var region = region(full, masked, silent);
        seat(MARLEEN.id(), region);

        var page = page(Visitor.as("marleen", port).get(of(region) + "?jaar=2026-2027"));
        assertThat(page.select("#capaciteit").size()).isOne();
        assertThat(page.select("section[aria-labelledby=capaciteit] tbody tr").stream()
                        .map(row -> row.select("th, td").eachText()))
                .containsExactly(
                        List.of(
                                "Capaciteit Noord",
                                "afgeschermd (1 waarde)",
                                "afgeschermd (1 waarde)",
                                "niet bekend",
                                "0"),
                        List.of("Capaciteit Oost", "niet bekend", "niet bekend", "niet bekend", "niet bekend"),
                        List.of("Capaciteit Zuid", "69", "33", "4", "niet bekend"));
        assertThat(page.text()).contains("Nog geen cijfers voor dit jaar gaf: Capaciteit Oost.");
        assertThat(page(Visitor.as("marleen", port).get(of(region) + "?jaar=2024-2025"))
                        .text())
                .contains("gaven: Capaciteit Noord, Capaciteit Oost, Capaciteit Zuid.");
        assertThat(Visitor.as("marleen", port)
                        .get(of(region) + "?als=csv&tabel=2&jaar=2026-2027")
                        .body())
                .contains("Capaciteit Zuid;69;33;4;niet bekend");
        assertThat(Visitor.as("marleen", port)
                        .get(of(region) + "?als=xlsx&tabel=2&jaar=2026-2027")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.as("petra", port).get(of(region)).body()).contains("id=\"capaciteit\"");
    }

    @Test
    @DisplayName(
            "R58, R90 · niet van een andere regio, niet van wie er niet meer bij hoort, en niet wie geen projectleider meer is; ook niet in de database")
    void closed_to_others() {
        var place = partnership("Capaciteit Dicht");
        keep(place, Map.of("WORKPLACE_MENTOR", "4711"));
        var region = region(place);
        var other = region(partnership("Capaciteit Ver"));
        var lead = lead(region);
        assertThat(rows(lead)).isOne();
        assertThat(rows(lead(other))).isZero();
        assertThat(rows(Viewer.anyone())).isZero();
        for (var who : List.of("marleen", "samira", "mees", "dirk")) {
            assertThat(page(Visitor.as(who, port).get(of(region))).select("#capaciteit"))
                    .as(who)
                    .isEmpty();
        }
        assertThat(page(Visitor.anyone(port).get(of(region))).select("#capaciteit"))
                .isEmpty();

        seat(MARLEEN.id(), region);
        assertThat(Visitor.as("marleen", port).get(of(region)).body()).contains("4.711");
        assertThat(Visitor.as("marleen", port)
                        .get("/partnerschappen/" + place + "/cijfers")
                        .statusCode())
                .isEqualTo(404);

        var tie = as(PETRA, () -> regions.ties(region)).getFirst().id();
        as(PETRA, () -> keeping.end(region, tie, LocalDate.now(clock)));
        assertThat(Visitor.as("marleen", port).get(of(region)).body()).doesNotContain("4.711");
        assertThat(rows(lead)).isZero();

        as(PETRA, () -> keeping.tie(region, place, LocalDate.now(clock)));
        assertThat(rows(lead)).isOne();
        program(() -> seats.end(lead.requirePerson(), RegionSeat.REGION_LEAD, region.value(), LocalDate.now(clock)));
        assertThat(rows(lead)).isZero();
    }

    @Test
    @DisplayName("R58, R94 · het Platform geeft en beëindigt de plek van projectleider, en niemand anders")
    void the_platform_gives_the_seat() {
        var region = region(partnership("Capaciteit Plek"));
        var page = of(region) + "/mensen";
        for (var who : List.of("marleen", "samira", "dirk")) {
            assertThat(Visitor.as(who, port).get(page).statusCode()).isEqualTo(404);
            assertThat(Visitor.as(who, port)
                            .post(page, Map.of("naam", "X", "email", "x@voorbeeld.example"))
                            .statusCode())
                    .isEqualTo(404);
        }
        var petra = Visitor.as("petra", port);
        assertThat(petra.get(page).body()).contains("nog geen projectleider");
        var wrong = petra.post(page, Map.of("naam", "Ria Kok", "email", "ria"));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(page(wrong).select("#naam").val()).isEqualTo("Ria Kok");
        for (int i = 0; i < 2; i++) {
            assertThat(petra.post(page, Map.of("naam", "Marleen", "email", "marleen@voorbeeld.example"))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(page(petra.get(page)).select("section[aria-labelledby=nu] tbody tr"))
                .hasSize(1);
        assertThat(Visitor.as("marleen", port).get("/mijn-werk").body()).contains("href=\"" + of(region) + "\"");
        assertThat(petra.post(
                                page + "/" + MARLEEN.id() + "/einde",
                                Map.of("dag", LocalDate.now(clock).toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Visitor.as("marleen", port).get("/mijn-werk").body()).doesNotContain(of(region));
        assertThat(page(petra.get(page))
                        .select("section[aria-labelledby=eerder]")
                        .text())
                .contains("Marleen");
        assertThatThrownBy(() -> as(SAMIRA, () -> {
                    seats.give(MARLEEN.id(), RegionSeat.REGION_LEAD, region.value(), LocalDate.EPOCH);
                    return 0;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("R58 · in de demonstratie leidt Marleen een regio met cijfers")
    void in_the_demonstration() {
        assertThat(page(Visitor.as("marleen", port).get(of(STROOMLAND)))
                        .select("section[aria-labelledby=capaciteit] tbody tr"))
                .hasSize(3);
    }

    private static Document page(java.net.http.HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String of(RegionId region) {
        return "/onderwijsregios/" + region;
    }

    private PartnershipId partnership(String name) {
        var id = PartnershipId.next();
        program(() -> partnerships.add(new Partnership(id, name, name, Set.of(Sector.PO), null, "", Set.of())));
        return id;
    }

    private RegionId region(PartnershipId... partnerships) {
        var id = RegionId.next();
        as(PETRA, () -> {
            keeping.add(id, "Onderwijsregio " + id);
            for (var partnership : partnerships) {
                keeping.tie(id, partnership, LocalDate.of(2024, 8, 1));
            }
            return 0;
        });
        return id;
    }

    private void keep(PartnershipId place, Map<String, String> counts) {
        var person = PersonId.next();
        program(() -> seats.give(person, PartnershipSeat.COORDINATOR, place.value(), LocalDate.EPOCH));
        as(Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, place.value()))), () -> {
            figures.keep(place, 2026, counts);
            return 0;
        });
    }

    private void seat(PersonId person, RegionId region) {
        program(() -> seats.give(person, RegionSeat.REGION_LEAD, region.value(), LocalDate.EPOCH));
    }

    private Viewer lead(RegionId region) {
        var person = PersonId.next();
        seat(person, region);
        return Viewer.person(person, "Projectleider", Set.of(Seat.in(RegionSeat.REGION_LEAD, region.value())));
    }

    private int rows(Viewer viewer) {
        return as(
                viewer,
                () -> db.sql("select count(*) from register.figure where number = 4711")
                        .query(Integer.class)
                        .single());
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private <T> T as(Persona persona, Callable<T> act) {
        return as(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act);
    }

    private <T> T as(Viewer viewer, Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }
}
