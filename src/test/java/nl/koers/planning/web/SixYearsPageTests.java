package nl.koers.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.access.Viewer;
import nl.koers.matrix.Visitor;
import nl.koers.planning.Visits;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipLives;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Zes jaar in beeld, op de pagina")
class SixYearsPageTests {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private PartnershipLives lives;

    @Autowired
    private Visits visits;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest(name = "R01 · een aspirant van lichting {0}: {1} keer een uiterste datum van de beoordeling")
    @CsvSource({"2023, 1", "2019, 1", "2018, 0", "0, 0"})
    void only_a_cohort_that_is_assessed_so(int cohort, int dates) {
        var place = place("Aspirant", new Standing(Status.ASPIRANT, AUGUST, cohort == 0 ? null : cohort));
        assertThat(lines(page(place)).stream().filter(it -> it.contains("Uiterste datum van de beoordeling")))
                .hasSize(dates);
    }

    @Test
    @DisplayName("R52, R02 · elke status staat er met de dag waarop die begon, in de lijst en in de tekening")
    void every_status() {
        var place = place("Verloop", new Standing(Status.ASPIRANT, AUGUST.minusYears(1), 2022));
        program(() -> lives.status(
                place, new Standing(Status.RECOVERY, LocalDate.of(2025, 9, 1), null), "Negatief oordeel.", null));
        program(() -> lives.status(
                place, new Standing(Status.STOPPED, LocalDate.of(2027, 1, 4), null), "Besluit van OCW.", null));
        var page = page(place);
        assertThat(lines(page))
                .containsExactly(
                        "1 augustus 2022 Status aspirant",
                        "1 september 2025 Status aspirant in herstel",
                        "4 januari 2027 Status financiering gestopt");
        assertThat(page.select("svg g title").eachText())
                .containsExactly("aspirant", "aspirant in herstel", "financiering gestopt");
    }

    @Test
    @DisplayName("R05, R02 · een peer review met twee bezoekers is één moment, met beide namen")
    void one_review_one_mark() {
        var host = place("Gastheer", null);
        var one = place("Zuid", null);
        var other = place("Oost", null);
        program(() -> {
            visits.made(host, List.of(one, other), LocalDate.of(2026, 5, 20));
            return host;
        });
        var page = page(host);
        assertThat(lines(page))
                .containsExactly("20 mei 2026 Eigen peer reviews Eigen peer review, met bezoek van Oost en Zuid.");
        assertThat(page.select("svg circle")).hasSize(1);
        assertThat(lines(page(one))).containsExactly("20 mei 2026 Op bezoek bij anderen Op bezoek bij Gastheer.");
    }

    private static List<String> lines(Document page) {
        return page.select("tbody tr").stream()
                .map(it -> it.text().replaceFirst("^[a-z]+dag ", ""))
                .toList();
    }

    private Document page(PartnershipId place) {
        return Jsoup.parse(Visitor.as("petra", port)
                .get("/partnerschappen/" + place + "/zes-jaar")
                .body());
    }

    private PartnershipId place(String name, @org.jspecify.annotations.Nullable Standing standing) {
        var id = PartnershipId.next();
        return program(() -> {
            partnerships.add(
                    new Partnership(id, name + " " + id, name, Set.of(Sector.PO), standing, "", Set.of(), null, null));
            return id;
        });
    }

    private <T> T program(java.util.concurrent.Callable<T> act) {
        return Deed.of(Viewer.program("toets"), transaction, act);
    }
}
