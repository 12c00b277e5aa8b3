package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.life.Content;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat een partnerschap van zichzelf zegt, op de pagina's")
class StatedPartnershipTests extends LifePages {
    @Test
    @DisplayName("R49 · de reikwijdte staat op de pagina van het partnerschap; wat niet bestaat wordt niet bewaard")
    void scope() {
        closed("/reikwijdte", "samira", "dirk", "daan");
        var mees = Visitor.as("mees", port);
        var typed =
                Map.of("vorm", fresh(), "traject", "PDG", "beroepen", " Onderwijsassistenten ", "inductie", "BOARD");
        twice(mees, "/reikwijdte", typed);
        assertThat(count(Content.Kind.SCOPE)).isOne();
        assertThat(program(() -> entries.of(here).on(LocalDate.of(2035, 1, 1)).scope()))
                .contains(new Content.Scope(
                        Set.of(Content.Trajectory.PDG), "Onderwijsassistenten", Set.of(Content.InductionLevel.BOARD)));
        assertThat(Visitor.anyone(port).get(page).body()).contains("Onderwijsassistenten");
        var shown = Jsoup.parse(mees.get(page + "/reikwijdte").body());
        assertThat(shown.select("#beroepen").text()).isEqualTo("Onderwijsassistenten");
        assertThat(shown.select("input[checked]").eachAttr("value")).containsExactly("PDG", "BOARD");
        mees.post(page + "/reikwijdte", Map.of("vorm", fresh(), "traject", "VLIEGEN", "beroepen", "", "inductie", ""));
        assertThat(program(() -> entries.of(here).on(LocalDate.of(2035, 1, 1)).scope()))
                .contains(new Content.Scope(Set.of(), "", Set.of()));
    }

    @Test
    @DisplayName("R51 · een verlopen samenwerkingsovereenkomst is te zien; een weigering houdt alle tekst")
    void agreement() {
        closed("/overeenkomst", "samira", "dirk", "daan");
        var mees = Visitor.as("mees", port);
        var typed = new HashMap<>(Map.of(
                "vorm", fresh(),
                "begin", "2021-01-01",
                "einde", "2020-12-31",
                "samenstelling", "Zes besturen en een hogeschool.",
                "visie", "Samen opleiden."));
        var wrong = refused(mees.post(page + "/overeenkomst", typed));
        assertThat(wrong.select("#einde-fout").text()).contains("eindigt na de begindatum");
        assertThat(wrong.select("#begin").val()).isEqualTo("2021-01-01");
        assertThat(wrong.select("#einde").val()).isEqualTo("2020-12-31");
        assertThat(wrong.select("#samenstelling").text()).isEqualTo("Zes besturen en een hogeschool.");
        typed.put("begin", "");
        assertThat(refused(mees.post(page + "/overeenkomst", typed))
                        .select("#visie")
                        .text())
                .isEqualTo("Samen opleiden.");
        assertThat(count(Content.Kind.AGREEMENT)).isZero();

        typed.putAll(Map.of("begin", "2021-01-01", "einde", "2022-12-31"));
        twice(mees, "/overeenkomst", typed);
        assertThat(count(Content.Kind.AGREEMENT)).isOne();
        var shown = Jsoup.parse(mees.get(page + "/overeenkomst").body());
        assertThat(shown.select("main").text()).contains("Verlopen", "Zes besturen", "De overeenkomst noemt nog niet:");
        assertThat(Jsoup.parse(mees.get(page).body()).text()).contains("De samenwerkingsovereenkomst is verlopen.");
        assertThat(Jsoup.parse(Visitor.anyone(port).get(page).body()).text())
                .doesNotContain("De samenwerkingsovereenkomst is verlopen.");
        assertThat(Visitor.as("petra", port).get(page + "/overeenkomst").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("R30 · wat onbekend is of niet voldoet, staat er als risico, met dag en bron")
    void preconditions() {
        closed("/voorwaarden", "samira", "dirk", "daan");
        var mees = Visitor.as("mees", port);
        mees.post(
                page + "/partners",
                Map.of("kind", "TEACHER_EDUCATION", "name", "Hogeschool Hier", "sinds", "2025-01-01"));
        assertThat(row(mees, "Hogeschool Hier")).contains("onbekend", "Onbekend", "Geen bron");
        var partner = partnerships.partners(here).list().getFirst().id().toString();
        var typed = new HashMap<>(Map.of(
                "vorm", fresh(),
                "partner", partner,
                "opleiding", "Pabo",
                "oordeel", "FAILS",
                "dag", "2025-03-01",
                "bron", ""));
        var wrong = refused(mees.post(page + "/voorwaarden", typed));
        assertThat(wrong.select("#bron-fout").text()).contains("Vul in waar dit staat.");
        assertThat(wrong.select("#opleiding").val()).isEqualTo("Pabo");
        assertThat(wrong.select("#oordeel option[selected]").val()).isEqualTo("FAILS");
        assertThat(wrong.select("#partner option[selected]").val()).isEqualTo(partner);
        assertThat(wrong.select("#dag").val()).isEqualTo("2025-03-01");
        typed.putAll(Map.of("bron", "Besluit 12", "dag", "2099-01-01"));
        assertThat(refused(mees.post(page + "/voorwaarden", typed))
                        .select("#bron")
                        .val())
                .isEqualTo("Besluit 12");
        assertThat(count(Content.Kind.PRECONDITION)).isZero();

        typed.put("dag", "2025-03-01");
        twice(mees, "/voorwaarden", typed);
        assertThat(count(Content.Kind.PRECONDITION)).isOne();
        assertThat(row(mees, "Pabo")).contains("voldoet niet", "1 maart 2025", "Besluit 12");
        assertThat(Jsoup.parse(mees.get(page + "/voorwaarden").body()).text()).contains("1 punt is een risico");
        typed.putAll(Map.of("vorm", fresh(), "oordeel", "MEETS", "dag", "2026-03-01"));
        twice(mees, "/voorwaarden", typed);
        assertThat(Jsoup.parse(mees.get(page + "/voorwaarden").body()).text()).contains("Alles is in orde.");
    }

    private String row(Visitor visitor, String partner) {
        return Jsoup.parse(visitor.get(page + "/voorwaarden").body())
                .select("tr:contains(" + partner + ")")
                .text();
    }
}
