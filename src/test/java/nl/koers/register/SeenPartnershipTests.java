package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat iedereen van een partnerschap ziet, nu en toen")
class SeenPartnershipTests extends LifePages {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @Test
    @DisplayName("R54 · zoals het op een dag was: de onderwijsregio ook, zodra Koers het wist")
    void regions_as_known() {
        var asked = "/partnerschappen/" + Places.RIJN + "/verloop?op=2024-08-15&bekend=";
        var anyone = Visitor.anyone(port);
        assertThat(Jsoup.parse(anyone.get(asked + "2024-09-02").body())
                        .select("section[aria-labelledby=toen]")
                        .text())
                .contains("Onderwijsregio Stroomland");
        assertThat(Jsoup.parse(anyone.get(asked + "2024-09-01").body())
                        .select("section[aria-labelledby=toen]")
                        .text())
                .isNotEmpty()
                .doesNotContain("Stroomland");
    }

    @Test
    @DisplayName(
            "R53, R54 · een partnerschap dat verderging in een ander hoort vanaf die dag nergens meer bij, wat volgde wel, één keer")
    void what_followed_belongs_to_the_region() {
        var other = PartnershipId.next();
        var into = PartnershipId.next();
        var region = RegionId.next();
        program(() -> {
            partnerships.add(new Partnership(other, "Ander " + other, "Ander", Set.of(Sector.PO), null, "", Set.of()));
            regions.add(region, "Onderwijsregio " + region);
            regions.tie(region, here, AUGUST);
            regions.tie(region, other, AUGUST);
            lives.merge(
                    into,
                    "Samen " + into,
                    "Samen",
                    List.of(here, other),
                    LocalDate.of(2026, 1, 5),
                    "Eén partnerschap.",
                    Standing.aspirant(AUGUST, 2023),
                    LocalDate.of(2026, 1, 5),
                    "");
            return into;
        });
        var anyone = Visitor.anyone(port);
        assertThat(Jsoup.parse(anyone.get("/onderwijsregios/" + region).body())
                        .select(".koers-lede")
                        .text())
                .isEqualTo("Hier hoort nu één partnerschap bij.");
        assertThat(Jsoup.parse(anyone.get("/onderwijsregios").body())
                        .select("tr:contains(" + region + ") td")
                        .text())
                .isEqualTo("1");
        assertThat(anyone.get("/partnerschappen/" + into).body()).contains("Onderwijsregio " + region);
        assertThat(anyone.get("/api/v1/onderwijsregios/" + region + "/deelnames")
                        .body())
                .contains("\"einde\":\"2026-01-05\"");
        assertThat(Jsoup.parse(anyone.get(page).body()).text()).doesNotContain("Onderwijsregio " + region);
        assertThat(anyone.get(page + "/verloop?op=2025-06-01").body()).contains("Onderwijsregio " + region);
        assertThat(anyone.get(page + "/verloop?op=2026-02-01").body()).doesNotContain("Onderwijsregio " + region);
    }

    @Test
    @DisplayName("R50 · bij een school staat het nummer van het bevoegd gezag, met de nullen vooraan")
    void the_board_of_a_school() {
        var anyone = Visitor.anyone(port);
        var boards = Jsoup.parse(anyone.get("/partnerschappen/" + Places.DELTA).body())
                .select("section[aria-labelledby=partners] a[href^=/register/besturen/]");
        assertThat(boards).isNotEmpty().allSatisfy(it -> assertThat(it.text()).matches("\\d{5}"));
        assertThat(boards.eachText()).anyMatch(it -> it.startsWith("0"));
        assertThat(anyone.get(boards.getFirst().attr("href")).statusCode()).isEqualTo(200);
    }
}
