package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.koers.access.Viewer;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalFiguresTests extends FigurePages {
    @Test
    @DisplayName(
            "R55, R90, R99 · het land: een som vanaf drie partnerschappen met een getal, een deel alleen met een bron, anders onbekend")
    void the_country() {
        var places = List.of(
                partnership("Land een"), partnership("Land twee"), partnership("Land drie"), partnership("Land vier"));
        var hidden = List.of("niet bekend", "niet te tonen: minder dan drie partnerschappen", "niet bekend");
        keep(places.get(0), 2017, "30");
        keep(places.get(1), 2017, "<5");
        keep(places.get(2), 2017, "*");
        assertThat(row("2017-2018")).as("one number beside two masks").isEqualTo(hidden);
        assertThat(sum(2017)).as("in the database too").isEqualTo("//");
        keep(places.get(2), 2017, "15");
        assertThat(row("2017-2018")).as("two numbers beside a mask").isEqualTo(hidden);
        keep(places.get(3), 2017, "5");
        assertThat(row("2017-2018"))
                .containsExactly(
                        "niet bekend", "minstens 50, uit 3 partnerschappen; 1 waarde afgeschermd", "niet bekend");
        var petra = Visitor.as("petra", port);
        assertThat(petra.post("/naar-100-procent", Map.of("wat", "STUDENTS", "jaar", "2017-2018", "aantal", "200"))
                        .body())
                .contains("Vul de bron in");
        assertThat(row("2017-2018").getFirst()).isEqualTo("niet bekend");
        assertThat(petra.post(
                                "/naar-100-procent",
                                Map.of(
                                        "wat", "STUDENTS",
                                        "jaar", "2017-2018",
                                        "aantal", "200",
                                        "bron", "Jaarverslag",
                                        "datum", "2019-03-01"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(row("2017-2018"))
                .containsExactly(
                        "minstens 25 %",
                        "minstens 50, uit 3 partnerschappen; 1 waarde afgeschermd", "200 Jaarverslag, 1 maart 2019");
        assertThat(Visitor.as("mees", port)
                        .post("/naar-100-procent", Map.of("wat", "STUDENTS"))
                        .statusCode())
                .isEqualTo(404);
        var page = Jsoup.parse(Visitor.anyone(port).get("/naar-100-procent").body());
        assertThat(page.select("svg.koers-drawn circle")).isNotEmpty();
        assertThat(page.text()).contains("vóór 2030, en in 2030").doesNotContain("Vul een totaal in");
        assertThat(page.select("tr:contains(Mbo-instellingen) td").eachText()).startsWith("niet bekend");
    }

    private List<String> row(String year) {
        return Jsoup.parse(Visitor.anyone(port).get("/naar-100-procent").body())
                .select("tr:contains(" + year + ") td")
                .eachText();
    }

    /// As the database gives it to anyone: students, masked values and partnerships.
    private String sum(int year) {
        return as(
                Viewer.anyone(),
                () -> db.sql("""
                        select format('%s/%s/%s', students, masked, partnerships)
                          from register.students_of_the_country() where school_year = ?""").param(year).query(String.class).single());
    }
}
