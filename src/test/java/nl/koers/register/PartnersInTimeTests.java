package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie partner was, op elke dag")
class PartnersInTimeTests extends LifePages {
    @BeforeEach
    void partners() {
        add("TEACHER_EDUCATION", "Hogeschool Hier", "2024-08-01");
        lead("Hogeschool Hier", "2024-08-01");
        add("SCHOOL", "De Brug", "2024-08-01");
    }

    @Test
    @DisplayName("R50, R53 · wie van een eerdere dag af meedoet of wegging, staat zo in het beeld van die dag")
    void as_it_was() {
        add("SCHOOL", "De Kade", "2025-03-01");
        assertThat(end("De Brug", "2025-06-01").statusCode()).isEqualTo(302);
        assertThat(on("2025-02-28")).containsExactly("Hogeschool Hier", "De Brug");
        assertThat(on("2025-03-01")).containsExactlyInAnyOrder("Hogeschool Hier", "De Brug", "De Kade");
        assertThat(on("2025-06-01")).containsExactly("Hogeschool Hier", "De Kade");
        assertThat(Jsoup.parse(Visitor.anyone(port)
                                .get(page + "/verloop?op=2025-02-28")
                                .body())
                        .select("section[aria-labelledby=toen] ul.koers-list")
                        .text())
                .contains("De Brug")
                .doesNotContain("De Kade");
        assertThat(partnerships.partners(here).list())
                .extracting(Partner::name)
                .containsExactly("Hogeschool Hier", "De Kade");
    }

    @Test
    @DisplayName("R50 · een dag die nog komt, of van voor het begin: een zin, en wat er is getypt blijft staan")
    void not_on_that_day() {
        var ahead = refused(mees().post(
                        page + "/partners", Map.of("kind", "BOARD", "name", "Bestuur Hier", "sinds", "2099-01-01")));
        assertThat(ahead.select("#sinds-fout").text()).contains("Kies vandaag of een eerdere dag.");
        assertThat(ahead.select("#name").val()).isEqualTo("Bestuur Hier");
        assertThat(ahead.select("#sinds").val()).isEqualTo("2099-01-01");
        var noDay = refused(
                mees().post(page + "/partners", Map.of("kind", "BOARD", "name", "Bestuur Hier", "sinds", "ooit")));
        assertThat(noDay.select("#sinds-fout").text()).contains("typ hem als 1-8-2027");

        var field = "tot-" + id("De Brug");
        var early = refused(end("De Brug", "2024-07-31"));
        assertThat(early.select("#" + field + "-fout").text()).contains("Dat kan pas vanaf 1 augustus 2024.");
        assertThat(early.select("#" + field).val()).isEqualTo("2024-07-31");
        assertThat(refused(end("De Brug", "")).select("#" + field + "-fout").text())
                .contains("typ hem als 1-8-2027");

        var school = refused(mees().post(
                        page + "/partners", Map.of("code", "00CB00", "zoek", "00CB", "sinds-00CB00", "2099-01-01")));
        assertThat(school.select("#sinds-00CB00").val()).isEqualTo("2099-01-01");
        assertThat(school.select("#sinds-00CB00-fout").text()).contains("Kies vandaag of een eerdere dag.");
        assertThat(partnerships.partners(here).list()).hasSize(2);
    }

    @Test
    @DisplayName("R50 · ook op een eerdere dag kan het partnerschap niet zonder school of penvoerder")
    void needed_then() {
        add("SCHOOL", "De Kade", "2025-09-01");
        var field = "tot-" + id("De Brug");
        var wrong = refused(end("De Brug", "2025-06-01"));
        assertThat(wrong.select("#" + field + "-fout").text())
                .contains("De Brug kan op die dag niet weg.", "minstens één school");
        assertThat(wrong.select("#" + field).val()).isEqualTo("2025-06-01");
        assertThat(end("De Brug", "2025-09-01").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("R50 · de penvoerder heeft een eerste dag, en een eerdere is later nog vast te leggen")
    void lead_since() {
        lead("De Brug", "2026-03-01");
        assertThat(leadOn("2026-02-28")).isEqualTo("Hogeschool Hier");
        assertThat(leadOn("2026-03-01")).isEqualTo("De Brug");
        var field = "vanaf-" + id("De Brug");
        assertThat(refused(asLead("De Brug", "2026-04-01"))
                        .select("#" + field + "-fout")
                        .text())
                .contains("De Brug is al penvoerder sinds 1 maart 2026.");
        lead("De Brug", "2026-01-01");
        assertThat(leadOn("2026-01-01")).isEqualTo("De Brug");
        assertThat(refused(asLead("Hogeschool Hier", "2025-12-31"))
                        .select(".koers-wrong")
                        .text())
                .contains("Dat kan pas vanaf 1 maart 2026.");
        assertThat(partnerships.partners(here).lead().map(Partner::name)).contains("De Brug");
    }

    @Test
    @DisplayName("R50 · wie terugkomt, begint niet voor de dag waarop die wegging")
    void back_again() {
        add("SCHOOL", "De Kade", "2024-08-01");
        assertThat(end("De Kade", "2025-06-01").statusCode()).isEqualTo(302);
        assertThat(refused(mees().post(
                                        page + "/partners",
                                        Map.of("kind", "SCHOOL", "name", "de kade", "sinds", "2025-05-01")))
                        .select("#sinds-fout")
                        .text())
                .contains("Dat kan pas vanaf 1 juni 2025.");
        add("SCHOOL", "De Kade", "2025-06-01");
    }

    private Visitor mees() {
        return Visitor.as("mees", port);
    }

    private void add(String kind, String name, String since) {
        assertThat(mees().post(page + "/partners", Map.of("kind", kind, "name", name, "sinds", since))
                        .statusCode())
                .isEqualTo(302);
    }

    private java.net.http.HttpResponse<String> end(String name, String on) {
        return mees().post(page + "/partners/" + id(name) + "/einde", Map.of("tot-" + id(name), on));
    }

    private java.net.http.HttpResponse<String> asLead(String name, String on) {
        return mees().post(page + "/partners/" + id(name) + "/penvoerder", Map.of("vanaf-" + id(name), on));
    }

    private void lead(String name, String on) {
        assertThat(asLead(name, on).statusCode()).isEqualTo(302);
    }

    private List<String> on(String day) {
        return program(() -> entries.of(here).on(LocalDate.parse(day)).partners().list().stream()
                .map(Partner::name)
                .toList());
    }

    private String leadOn(String day) {
        return program(() ->
                        entries.of(here).on(LocalDate.parse(day)).partners().lead())
                .map(Partner::name)
                .orElse("");
    }

    private String id(String name) {
        return partnerships.partners(here).list().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
