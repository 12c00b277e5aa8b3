package nl.koers.qualityculture;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.demo.Personas;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("De bladzijden van de kwaliteit zeggen meteen waar het staat")
class StandsOnPagesTests {
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R39 · de stappen: hoeveel er lopen, wat te laat is, wat niemand heeft en welke datum volgt")
    void steps() {
        assertThat(lede(Personas.JORIS.key(), Places.DELTA + "/stappen"))
                .isEqualTo(
                        "Er lopen 2 stappen. Eén is te laat: kijk daar eerst naar. Eén heeft nog geen eigenaar. De volgende datum is 17 september 2027.");
        assertThat(lede(Personas.MEES.key(), Places.MAAS + "/stappen")).startsWith("Er loopt geen stap.");
    }

    @Test
    @DisplayName("R38 · de vragen: hoeveel er open staan, en waarover lang niets is gevraagd")
    void questions() {
        assertThat(lede(Personas.JORIS.key(), Places.DELTA + "/vragen"))
                .isEqualTo("Er staat één vraagronde open. Over 3 onderwerpen is lang niets gevraagd.");
        assertThat(lede(Personas.MEES.key(), Places.MAAS + "/vragen"))
                .isEqualTo("Er staat geen vraagronde open. Over 4 onderwerpen is lang niets gevraagd.");
    }

    private String lede(String who, String page) {
        return Jsoup.parse(Visitor.as(who, port).get("/partnerschappen/" + page).body())
                .select("p.koers-lede")
                .text();
    }
}
