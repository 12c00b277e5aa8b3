package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Een tekst die niet bewaard kan worden, komt terug bij wie hem schreef")
class WordsComeBackTests {
    private static final String WORDS = "Wat ik <b>schreef</b> & niet kwijt wil.\n\nNog een alinea.";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @ParameterizedTest(
            name = "R90, R91 · {0}: of het bestaat of niet, het antwoord is gelijk en geeft de woorden terug")
    @ValueSource(
            strings = {
                "/tekst/{opr}/REPORT",
                "/tekst/{opr}/FUTURE",
                "/opr/{opr}/verslag",
                "/opr/{opr}/verslag/reactie",
                "/opr/{opr}/leerpunten"
            })
    void not_ones_own(String path) {
        var other = Visitor.of(Reader.OTHER, port);
        var there = other.post(path.replace("{opr}", Dossiers.own(Chapter.CONCEPT, tools)), Map.of("tekst", WORDS));
        var nowhere = other.post(path.replace("{opr}", UUID.randomUUID().toString()), Map.of("tekst", WORDS));
        assertThat(there.statusCode()).isEqualTo(404);
        assertThat(back(there)).isEqualTo(WORDS);
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(page(nowhere)).isEqualTo(page(there));
        assertThat(back(other.post("/opr/geen/pagina/meer", Map.of("tekst", WORDS))))
                .isEqualTo(WORDS);
    }

    @Test
    @DisplayName("R90 · wie niet is ingelogd of een adres met tekst volgt, krijgt geen woorden te zien")
    void not_for_a_stranger() {
        assertThat(Visitor.of(Reader.ANYONE, port)
                        .post("/opr/geen/pagina", Map.of("tekst", "Van elders."))
                        .body())
                .doesNotContain("Van elders.");
        assertThat(Visitor.of(Reader.HOST, port)
                        .get("/opr/geen?tekst=Van+elders.")
                        .body())
                .doesNotContain("Van elders.");
    }

    @ParameterizedTest(name = "R91 · een te lange tekst wordt overal met dezelfde zin geweigerd, en komt terug: {0}")
    @CsvSource({
        "HOST, /tekst/{opr}/REPORT",
        "HOST, /tekst/{opr}/REPORT/zelf",
        "HOST, /opr/{opr}/verslag",
        "MEMBER, /opr/{opr}/verslag/reactie",
        "MEMBER, /opr/{opr}/leerpunten"
    })
    void too_long(Reader reader, String path) {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var who = Visitor.of(reader, port);
        for (var text : List.of("woord ".repeat(TooLong.MOST_SIGNS / 6 + 1), "a\n\n".repeat(TooLong.MOST_BLOCKS + 1))) {
            var answer = who.post(path.replace("{opr}", opr), Map.of("tekst", text));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(answer.body()).text()).contains("Deze tekst is niet bewaard.", "400.000 tekens");
            assertThat(back(answer)).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "R91 · {0}: bij elkaar brengen en vergelijken duurt ook aan de grens niet lang")
    @ValueSource(ints = {1, 2, 40, 400, TooLong.MOST_BLOCKS})
    void at_the_bound(int blocks) {
        var ground = Blocks.typedOn(Blocks.NONE, text(blocks, 1), 1, ids(1));
        var began = System.nanoTime();
        var theirs = Blocks.typedOn(ground, text(blocks, 2), 2, ids(2));
        var mine = Blocks.typedOn(ground, text(blocks, 3), 3, ids(3));
        var merged = Merge.of(ground, theirs, 2, mine, 3, ids(4));
        Difference.between(ground.text(), merged.mine().text());
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(merged.text().list()).hasSizeGreaterThanOrEqualTo(blocks);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    /// As long as may be, of words of which a third is in every stretch.
    private static String text(int blocks, int seed) {
        int words = TooLong.MOST_SIGNS / 8 / blocks;
        return IntStream.range(0, blocks)
                .mapToObj(block -> IntStream.range(0, words)
                        .mapToObj(word -> word % 3 == 0 ? "a" + word % 50 : "w" + (word * 31 + block * 7 + seed) % 9973)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static java.util.function.Supplier<String> ids(int version) {
        var next = new java.util.concurrent.atomic.AtomicInteger();
        return () -> version + "." + next.getAndIncrement();
    }

    private static String back(HttpResponse<String> answer) {
        var area = Jsoup.parse(answer.body()).select("textarea[readonly]").first();
        return area == null ? "" : area.wholeText().replaceFirst("^\n", "");
    }

    /// Without what differs with each request.
    private static String page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").outerHtml();
    }
}
