package nl.koers.register;

import static nl.koers.demo.Personas.MEES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Groei als reden om opnieuw te kijken, op de pagina")
class GrowthTests extends FigurePages {
    @Test
    @DisplayName("R56 · twee getallen met hun schooljaar, voor wie de redenen leest en voor niemand anders")
    void shown() {
        var place = PartnershipId.next();
        var name = "Partnerschap " + place;
        as(nl.koers.access.Viewer.program("toets"), () -> {
            partnerships.add(
                    new Partnership(place, name, "Groei", Set.of(Sector.PO), LocalDate.of(2022, 9, 1), "", Set.of()));
            return 0;
        });
        seat(MEES.id(), place);
        keep(place, 2022, "1450");
        keep(place, 2025, "1627");
        var page = "/partnerschappen/" + place;
        for (var who : List.of("mees", "petra")) {
            assertThat(text(who, page)).as(who).contains("Groei: 1.450 studenten in 2022-2023, 1.627 in 2025-2026.");
        }
        for (var who : List.of("samira", "dirk")) {
            assertThat(text(who, page)).as(who).contains(name).doesNotContain("1.627");
        }
        assertThat(Visitor.anyone(port).get(page).body()).doesNotContain("1.627");
        assertThat(Visitor.as("mees", port)
                        .post(
                                page + "/cijfers/2025-2026",
                                Map.of("PO.HBO", "1627", "was.PO.HBO", "1627", "PO.PDG", "<5"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(text("petra", page)).doesNotContain("Groei:");
    }

    private String text(String who, String page) {
        return Jsoup.parse(Visitor.as(who, port).get(page).body()).text();
    }
}
