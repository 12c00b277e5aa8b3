package nl.koers.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
class SaidMeanwhileTests {
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R91 · wat een collega intussen liet weten over bezoeken, wordt niet stil vervangen")
    void said_meanwhile() {
        var page = "/partnerschappen/" + Places.DELTA + "/bezoekbereid";
        var joris = Visitor.as("joris", port);
        var shown = Jsoup.parse(joris.get(page).body());
        var form = new HashMap<>(Map.of(
                "gezien",
                shown.select("[name=gezien]").val(),
                "schooljaar",
                shown.select("[name=schooljaar]").getLast().val(),
                "bereid",
                "ja",
                "opmerking",
                "Liefst in maart."));
        assertThat(Visitor.as("joris", port).post(page, form).statusCode()).isEqualTo(302);
        form.put("opmerking", "Liefst in oktober.");
        var late = joris.post(page, form);
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.text()).contains("Een collega liet intussen iets anders weten", "Liefst in maart.");
        assertThat(again.select("#opmerking").text()).isEqualTo("Liefst in oktober.");
        form.put("gezien", again.select("[name=gezien]").val());
        assertThat(joris.post(page, form).statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(joris.get(page).body()).text()).contains("Liefst in oktober.");
    }
}
