package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTests extends FigurePages {
    @Test
    @DisplayName(
            "R55, R58 · ingevuld, verbeterd en terug te zien: wie, wanneer en wat er stond; wie intussen iets anders invulde, wint niet stil")
    void entered_and_corrected() {
        var place = partnership("Partnerschap Cijfer");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers/2026-2027";
        assertThat(mees.post(page, Map.of("PO.HBO", "45", "was.PO.HBO", "", "PO.PDG", "*", "SCHOOL_EDUCATOR", "3"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(mees.post(page, Map.of("PO.HBO", "40", "was.PO.HBO", "45")).statusCode())
                .isEqualTo(302);
        var all = Jsoup.parse(mees.get("/partnerschappen/" + place + "/cijfers").body());
        assertThat(all.select("tr:contains(2026-2027) td").eachText().getFirst())
                .isEqualTo("minstens 40, 1 waarde afgeschermd");
        var shown = Jsoup.parse(mees.get(page).body());
        assertThat(shown.select("input[id=PO.HBO]").val()).isEqualTo("40");
        assertThat(shown.select("tbody tr:contains(Hbo) td").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("40"),
                        it -> assertThat(it).startsWith("Mees"),
                        it -> assertThat(it).isEqualTo("45"),
                        it -> assertThat(it).startsWith("Mees"));

        var late = mees.post(page, Map.of("PO.HBO", "50", "was.PO.HBO", "45", "PO.OTHER", "2"));
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.text()).contains("een collega vulde intussen 40 in");
        assertThat(again.select("input[id=PO.HBO]").val()).isEqualTo("50");
        assertThat(again.select("input[name=was.PO.HBO]").val()).isEqualTo("40");
        assertThat(again.select("input[id=PO.OTHER]").val()).isEqualTo("2");

        var wrong = Jsoup.parse(
                mees.post(page, Map.of("PO.HBO", "veel", "PO.OTHER", "2")).body());
        assertThat(wrong.select("[id=PO.HBO-fout]").text()).contains("heel getal");
        assertThat(wrong.select("input[id=PO.HBO]").val()).isEqualTo("veel");
        assertThat(wrong.select("input[id=PO.OTHER]").val()).isEqualTo("2");
        assertThat(students(place)).isEqualTo(Map.of(2026, new Students(40, 1)));
    }

    @Test
    @DisplayName(
            "R55, R90 · alleen het eigen partnerschap en het Platform lezen cijfers; alleen de coördinator schrijft, ook in de database")
    void closed() {
        var place = partnership("Partnerschap Dicht");
        var own = coordinator(place);
        as(own, () -> {
            figures.keep(place, 2026, Map.of("PO.HBO", "77"));
            figures.contribute(place, "Wij doen dit.");
            return 0;
        });
        var page = "/partnerschappen/" + place + "/cijfers";
        for (var who : List.of("samira", "dirk", "daan")) {
            assertThat(Visitor.as(who, port).get(page).statusCode()).isEqualTo(404);
            assertThat(Visitor.as(who, port).get(page + "/2026-2027").statusCode())
                    .isEqualTo(404);
            assertThat(Visitor.as(who, port).get(page + "/sjabloon").statusCode())
                    .isEqualTo(404);
        }
        var petra = Visitor.as("petra", port);
        assertThat(petra.get(page).body()).contains("77", "Wij doen dit.");
        assertThat(petra.get(page + "/2026-2027").body()).contains("77").doesNotContain("name=\"PO.HBO\"");
        assertThat(petra.post(page + "/2026-2027", Map.of("PO.HBO", "1")).statusCode())
                .isEqualTo(404);
        assertThat(petra.post(page + "/bijdrage", Map.of("bijdrage", "x")).statusCode())
                .isEqualTo(404);
        assertThat(count(Viewer.anyone())).isZero();
        assertThat(count(coordinator(partnership("Partnerschap Ander")))).isZero();
        assertThat(count(own)).isEqualTo(1);
        assertThatThrownBy(() -> as(coordinator(partnership("Partnerschap Derde")), () -> {
                    figures.keep(place, 2026, Map.of("PO.HBO", "1"));
                    return 0;
                }))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        own,
                        () -> db.sql("update register.figure set number = 1").update()))
                .hasStackTraceContaining("R55");
    }

    @Test
    @DisplayName(
            "R91, R99 · de bijdrage in eigen woorden; te lang blijft staan en wordt niet bewaard, en wat een collega intussen schreef wordt niet stil vervangen")
    void contribution() {
        var place = partnership("Partnerschap Bijdrage");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers";
        var empty = Jsoup.parse(mees.get(page).body())
                .select("form[action$=bijdrage] [name=gezien]")
                .val();
        assertThat(mees.post(page + "/bijdrage", Map.of("bijdrage", "Meer plaatsen bij de mbo’s.", "gezien", empty))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(mees.get(page).body()).select("#bijdrage").text())
                .isEqualTo("Meer plaatsen bij de mbo’s.");
        var tooLong = mees.post(page + "/bijdrage", Map.of("bijdrage", "lang ".repeat(500)));
        assertThat(tooLong.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(tooLong.body()).select("#bijdrage").text()).startsWith("lang lang");
        var late = mees.post(page + "/bijdrage", Map.of("bijdrage", "Wij begeleiden zij-instromers.", "gezien", empty));
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.text()).contains("Er staat nu: ‘Meer plaatsen bij de mbo’s.’");
        assertThat(again.select("#bijdrage").text()).isEqualTo("Wij begeleiden zij-instromers.");
        assertThat(Jsoup.parse(mees.get(page).body()).select("#bijdrage").text())
                .isEqualTo("Meer plaatsen bij de mbo’s.");
    }

    private int count(Viewer viewer) {
        return as(
                viewer,
                () -> db.sql("select count(*) from register.figure where number = 77")
                        .query(Integer.class)
                        .single());
    }
}
