package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.life.Content;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een verkeerde dag verbeteren")
class CorrectedDayTests extends LifePages {
    @Test
    @DisplayName(
            "R51, R52 · een overeenkomst met een verkeerde begindatum is te verbeteren, en staat dan niet meer voor")
    void agreement() {
        var mees = Visitor.as("mees", port);
        var typed = new HashMap<>(Map.of("vorm", fresh(), "begin", "2026-08-01", "visie", "Samen opleiden."));
        twice(mees, "/overeenkomst", typed);
        var link = Jsoup.parse(mees.get(page + "/overeenkomst").body())
                .select("a[href*=verbeter]")
                .attr("href");
        var form = Jsoup.parse(mees.get(link).body());
        assertThat(form.select("#begin").val()).isEqualTo("2026-08-01");
        assertThat(form.select("#visie").text()).isEqualTo("Samen opleiden.");
        assertThat(form.text()).contains("Je verbetert:");
        typed.putAll(Map.of(
                "vorm",
                fresh(),
                "verbetert",
                form.select("input[name=verbetert]").val()));
        typed.put("begin", "");
        assertThat(refused(mees.post(page + "/overeenkomst", typed))
                        .select("input[name=verbetert]")
                        .val())
                .isEqualTo(typed.get("verbetert"));
        typed.put("begin", "2025-08-01");
        twice(mees, "/overeenkomst", typed);
        assertThat(count(Content.Kind.AGREEMENT)).isEqualTo(2);
        assertThat(program(() -> entries.of(here).on(LocalDate.of(2035, 1, 1)).agreement())
                        .map(Content.Agreement::from))
                .contains(LocalDate.of(2025, 8, 1));
        assertThat(Jsoup.parse(mees.get(page + "/overeenkomst").body()).select("a[href*=verbeter]"))
                .hasSize(1);
        typed.put("vorm", fresh());
        assertThat(mees.post(page + "/overeenkomst", typed).statusCode())
                .as("what was corrected is corrected once")
                .isEqualTo(404);
        assertThat(Visitor.as("dirk", port).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R30, R52 · van een oordeel zijn dag en opleiding te verbeteren, van dezelfde partner")
    void precondition() {
        var mees = Visitor.as("mees", port);
        for (var it : Map.of("Hogeschool Hier", "TEACHER_EDUCATION", "De Brug", "SCHOOL")
                .entrySet()) {
            mees.post(page + "/partners", Map.of("kind", it.getValue(), "name", it.getKey(), "sinds", "2024-01-01"));
        }
        var institute = partnerships.partners(here).list().stream()
                .filter(it -> it.kind() == PartnerKind.TEACHER_EDUCATION)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        var typed = new HashMap<>(Map.of(
                "vorm", fresh(),
                "partner", institute,
                "opleiding", "Paboo",
                "oordeel", "MEETS",
                "dag", "2026-03-01",
                "bron", "Besluit 12"));
        twice(mees, "/voorwaarden", typed);
        var link = Jsoup.parse(mees.get(page + "/voorwaarden").body())
                .select("a[href*=verbeter]")
                .attr("href");
        var form = Jsoup.parse(mees.get(link).body());
        assertThat(form.select("#dag").val()).isEqualTo("2026-03-01");
        assertThat(form.select("#bron").val()).isEqualTo("Besluit 12");
        assertThat(form.select("#partner option[value!=\"\"]").eachText()).containsExactly("Hogeschool Hier");
        typed.putAll(Map.of("vorm", fresh(), "dag", "2025-03-01", "opleiding", "Pabo"));
        typed.put("verbetert", form.select("input[name=verbetert]").val());
        twice(mees, "/voorwaarden", typed);
        var shown = Jsoup.parse(mees.get(page + "/voorwaarden").body()).text();
        assertThat(shown).contains("Pabo, Hogeschool Hier", "1 maart 2025").doesNotContain("Paboo", "1 maart 2026");
        assertThat(count(Content.Kind.PRECONDITION)).isEqualTo(2);
    }
}
