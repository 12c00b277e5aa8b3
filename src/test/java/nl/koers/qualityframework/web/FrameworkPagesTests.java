package nl.koers.qualityframework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.matrix.Visitor;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the framework as people meet them: what is refused says why, and keeps what was sent.
@KoersTest
@DisplayName("De bladzijden van het kwaliteitskader")
class FrameworkPagesTests {
    private static final String KEEP = "/kwaliteitskader/beheer";
    private static final String OF_2021 = FrameworkFile.shipped("2021.yaml");
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R41 · wie een fout bestand laadt, leest elke fout met haar regel en houdt wat er was gestuurd")
    void a_wrong_file() {
        var petra = Visitor.as("petra", port);
        var wrong = file("1920").replace("status: FINAL\n", "status: X\n").replace("- code: W3\n", "- code: W8\n");
        var page = petra.post(KEEP, Map.of("tekst", wrong));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("In het bestand staan 2 fouten")
                .contains("<b>Regel 2:</b> ‘X’ kan hier niet.")
                .contains("hier hoort de code W3 te staan, niet W8.")
                .contains("version: \"1920\"");
        assertThat(petra.get(KEEP + "/1920").statusCode()).isEqualTo(404);
        assertThat(petra.post(KEEP, Map.of("tekst", " ")).body()).contains("Kies een bestand of plak de inhoud.");
        assertThat(petra.post(KEEP, Map.of("tekst", OF_2021)).body())
                .contains("Versie 2021 is gepubliceerd en verandert niet meer. Noem een correctie 2021-2.");
    }

    @Test
    @DisplayName(
            "R41, R91 · een concept wordt geladen, gewijzigd, door een ander tegelijk gewijzigd, en niet zomaar gepubliceerd")
    void a_concept() {
        var petra = Visitor.as("petra", port);
        assertThat(petra.post(KEEP, Map.of("tekst", file("1921")))).satisfies(to(KEEP + "/1921"));
        var seen = seen(petra.get(KEEP + "/1921/tekst/W1.SO.1"));
        assertThat(petra.post(KEEP + "/1921/tekst/W1.SO.1", element("Van de een", seen)))
                .satisfies(to(KEEP + "/1921"));
        var refused = petra.post(KEEP + "/1921/tekst/W1.SO.1", element("Van de ander", seen));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("Een ander heeft dit intussen gewijzigd.")
                .contains("Van de een")
                .contains("Van de ander");
        assertThat(petra.post(KEEP + "/1921/tekst/W1.SO.1", element("Van de ander", seen(refused))))
                .satisfies(to(KEEP + "/1921"));
        assertThat(petra.post(KEEP + "/1921/tekst/kop", Map.of("titel-en", "Only English", "gezien", "x"))
                        .body())
                .contains("Schrijf eerst de Nederlandse tekst.")
                .contains("Only English");
        var history = petra.get(KEEP + "/1921/geschiedenis").body();
        assertThat(history).contains("Nummer 3").contains("Petra");
        assertThat(petra.get(KEEP + "/1921/geschiedenis/1").body()).isEqualTo(file("1921"));
        assertThat(petra.post(KEEP + "/1921/publiceren", Map.of("gezien", "3")).body())
                .contains("Kruis aan dat je alles hebt nagekeken.");
        assertThat(petra.get("/kwaliteitskader/1921").statusCode()).isEqualTo(404);
        assertThat(petra.get("/zoeken?q=ander").body()).doesNotContain("/kwaliteitskader/1921");
        assertThat(petra.post(KEEP + "/1921/weg", Map.of())).satisfies(to(KEEP + "/1921"));
        assertThat(petra.post(KEEP + "/1921/weg", Map.of("akkoord", "ja"))).satisfies(to(KEEP));
        assertThat(petra.get(KEEP + "/1921").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R47, R90 · het verband wijst niet naar een element dat er niet is: dat staat er, en niets verandert")
    void leads_nowhere() {
        var petra = Visitor.as("petra", port);
        var page = KEEP + "/2025-2/verband/W1.SO.1";
        var seen = seen(petra.get(page));
        var answer = petra.post(page, Map.of("wordt", "W9.SO.9", "hoe", "", "gezien", seen));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("‘W9.SO.9’ is geen element van deze versie.");
        assertThat(seen(petra.get(page))).isEqualTo(seen);
    }

    @Test
    @DisplayName(
            "R41, R90 · beheren bestaat niet voor wie niet van het Platform is; wie niet inlogde, gaat naar de deur")
    void others() {
        for (var other : List.of("samira", "dirk", "bram")) {
            var visitor = Visitor.as(other, port);
            for (var path :
                    List.of("", "/2025-2", "/2025-2/publiceren", "/2025-2/bestand", "/2025-2/verband", "/9999")) {
                assertThat(visitor.get(KEEP + path).statusCode())
                        .as(other + path)
                        .isEqualTo(404);
            }
            assertThat(visitor.post(KEEP + "/2025-2/weg", Map.of("akkoord", "ja"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/kwaliteitskader").body()).doesNotContain("beheer");
        }
        assertThat(Visitor.anyone(port)
                        .get(KEEP)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/inloggen");
    }

    @Test
    @DisplayName(
            "R45, R46, R47, R48 · iedereen leest een versie, een element, een onderwerp, de functies en twee versies naast elkaar")
    void anyone() {
        var anyone = Visitor.anyone(port);
        assertThat(anyone.get("/kwaliteitskader/2021/bestand").body()).isEqualTo(OF_2021);
        assertThat(anyone.get("/kwaliteitskader/2021/W1.SO.1").body())
                .contains("Later, in versie 2025")
                .contains("Samengevoegd");
        assertThat(anyone.get("/kwaliteitskader/2025/naast/2021").body()).contains("Nog niet bepaald");
        assertThat(anyone.get("/kwaliteitskader/2021/naast/2025")).satisfies(to("/kwaliteitskader/2025/naast/2021"));
        assertThat(anyone.get("/kwaliteitskader/2021/onderwerpen/beoordelen").body())
                .contains("W1.SO.2")
                .contains("W4.SO.2")
                .doesNotContain("W2.IN.1");
        assertThat(anyone.get("/kwaliteitskader/2021/functies").body())
                .contains("In deze versie raakt geen element deze functie.");
        assertThat(anyone.get("/kwaliteitskader/2021/W9").statusCode()).isEqualTo(404);
        assertThat(anyone.get("/kwaliteitskader/2021/onderwerpen/niets").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> element(String text, String seen) {
        return Map.of("tekst-nl", text, "tekst-en", "", "functies", "OPLEIDEN", "gezien", seen);
    }

    private static String seen(HttpResponse<String> page) {
        var match = SEEN.matcher(page.body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static java.util.function.Consumer<HttpResponse<String>> to(String path) {
        return answer -> assertThat(answer.headers()
                        .firstValue("Location")
                        .orElse(answer.statusCode() + "")
                        .replaceFirst("^https?://[^/]+", ""))
                .isEqualTo(path);
    }

    private static String file(String year) {
        return OF_2021.replace("version: \"2021\"", "version: \"" + year + "\"");
    }
}
