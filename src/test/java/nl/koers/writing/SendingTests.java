package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Een formulier met een sleutel")
class SendingTests {
    private static String dossier = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Test
    @DisplayName("R91 · telt één keer, ook als het acht keer tegelijk en later nog eens komt")
    void counts_once() throws Exception {
        var host = host();
        var key = UUID.randomUUID().toString();
        Callable<HttpResponse<String>> send = () -> send(host, "Telt dit één keer?", key);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : all.invokeAll(Stream.generate(() -> send).limit(8).toList())) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
                // while the first is still being answered, nothing is known yet of where it leads
                assertThat(where(answer.get())).isIn(page(), "/mijn-werk");
            }
        }
        assertThat(where(send.call())).isEqualTo(page());
        assertThat(asked(host, "Telt dit één keer?")).isEqualTo(1);
        assertThat(known(host, key)).isEqualTo("{\"known\":true,\"where\":\"" + page() + "\"}");
    }

    @Test
    @DisplayName("R91 · dat iets mist, mag opnieuw komen onder dezelfde sleutel; wat niet aankwam, is niet bekend")
    void what_was_refused_may_come_again() {
        var host = host();
        var key = UUID.randomUUID().toString();
        assertThat(send(host, "  ", key).statusCode()).isEqualTo(200);
        assertThat(known(host, key)).isEqualTo("{\"known\":false,\"where\":\"\"}");
        assertThat(send(host, "Nu staat er wel iets?", key).statusCode()).isEqualTo(302);
        assertThat(asked(host, "Nu staat er wel iets?")).isEqualTo(1);
    }

    @Test
    @DisplayName("R91 · dat met een andere pagina werd geweigerd, is niet aangenomen; de woorden staan op die pagina")
    void what_was_refused_elsewhere_is_not_taken() {
        var host = host();
        var debrief = "/opr/" + Dossiers.own(Chapter.DEBRIEFED, tools) + "/nabespreking";
        var key = UUID.randomUUID().toString();
        var answer = host.post(debrief + "/punten", Map.of("punt", "Dit wilden wij nog zeggen.", "verzending", key));
        assertThat(where(answer)).isEqualTo(debrief);
        assertThat(known(host, key)).isEqualTo("{\"known\":false,\"where\":\"\"}");
        var page = Jsoup.parse(host.get(debrief).body());
        assertThat(page.select("form[action$=/punten]")).isEmpty();
        assertThat(page.select("textarea[readonly]").eachText()).containsExactly("Dit wilden wij nog zeggen.");
    }

    @Test
    @DisplayName("R90, R91 · is van wie het verstuurde: de sleutel van een ander is niet bekend en houdt niets tegen")
    void keys_are_ones_own() {
        var host = host();
        var key = UUID.randomUUID().toString();
        send(host, "Van de gastheer?", key);
        var other = Visitor.of(Reader.MEMBER, port);
        assertThat(known(other, key)).isEqualTo("{\"known\":false,\"where\":\"\"}");
        assertThat(send(other, "Van een ander?", key).statusCode()).isEqualTo(404);
        assertThat(Visitor.of(Reader.ANYONE, port)
                        .post("/verzonden", Map.of("sleutel", key))
                        .statusCode())
                .isNotEqualTo(200);
    }

    private Visitor host() {
        if (dossier.isEmpty()) {
            dossier = Dossiers.own(Chapter.BEGUN, tools);
        }
        return Visitor.of(Reader.HOST, port);
    }

    private static String page() {
        return "/opr/" + dossier + "/programma/vragen";
    }

    private static HttpResponse<String> send(Visitor who, String question, String key) {
        return who.post(page(), Map.of("vraag", question, "verzending", key));
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    private static String known(Visitor who, String key) {
        return who.post("/verzonden", Map.of("sleutel", key)).body();
    }

    private static long asked(Visitor who, String question) {
        return Jsoup.parse(who.get(page()).body()).select("textarea").stream()
                .filter(it -> it.wholeText().strip().equals(question))
                .count();
    }
}
