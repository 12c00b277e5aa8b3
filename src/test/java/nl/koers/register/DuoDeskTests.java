package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.attack.HostileFiles;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.duo.DuoLayouts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who comes to the desk for DUO's files, and with what.
class DuoDeskTests extends DuoDesk {
    @Test
    @DisplayName(
            "R57, R90 · alleen het Platform ziet het bureau en wat klaarstaat; anderen niet, ook niet in de database")
    void the_platform_only() {
        var waiting = send(vo("91AA00 De Brug"));
        assertThatThrownBy(() -> as(Viewer.anyone(), () -> refreshing.apply(waiting, 1)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(Viewer.anyone(), () -> refreshing.send("x.csv", new byte[0])))
                .isInstanceOf(NoSuchThing.class);
        assertThat(as(Viewer.anyone(), () -> concepts.find(waiting))).isEmpty();
        for (var who : List.of("samira", "dirk")) {
            var visitor = Visitor.as(who, port);
            assertThat(visitor.get("/register/duo").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/register/duo/klaar/" + waiting).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.post("/register/duo/klaar/" + waiting + "/overnemen", Map.of("gezien", "1"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.upload(
                                    "/register/duo",
                                    "x.csv",
                                    vo("91AA00 De Brug").getBytes(DuoLayouts.WINDOWS),
                                    Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        var petra = Visitor.as("petra", port);
        assertThat(petra.get("/register/duo").body()).contains("toets.csv");
        var sent = petra.upload(
                "/register/duo", "../nog een.csv", vo("91AB00 De Kade").getBytes(DuoLayouts.WINDOWS), Map.of());
        assertThat(sent.statusCode()).isEqualTo(302);
        var preview = sent.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
        assertThat(petra.get(preview).body()).contains("nog een.csv", "De Kade");
        var done = petra.post(
                preview + "/overnemen",
                Map.of(
                        "gezien",
                        Jsoup.parse(petra.get(preview).body())
                                .select("input[name=gezien]")
                                .val()));
        assertThat(done.statusCode()).isEqualTo(302);
        var edition = done.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
        assertThat(petra.get(edition).body()).contains("De Kade", "Draai deze verversing terug");
        assertThat(petra.post(edition + "/terugdraaien", Map.of()).statusCode()).isEqualTo(302);
        assertThat(petra.get("/register/duo").body()).contains("Teruggedraaid door Petra");
    }

    static Stream<Arguments> refused() {
        var good = new String(vo("90AA00 De Brug", "90AB00 De Kade").getBytes(DuoLayouts.WINDOWS), DuoLayouts.WINDOWS);
        return Stream.of(
                Arguments.of("niets", "", "Kies eerst een bestand."),
                Arguments.of("een leeg bestand", "\r\n", "Het bestand is leeg."),
                Arguments.of("een verkeerd bestand", "NAAM;PLAATS\r\nx;y\r\n", "Regel 1: deze kolommen ontbreken"),
                Arguments.of("een half bestand", good.substring(0, good.length() - 20), "Regel 3: het bestand houdt"),
                Arguments.of(
                        "dubbele codes",
                        good + good.substring(good.indexOf("\n") + 1),
                        "Regel 4: vestigingscode 90AA00 stond al op regel 2"),
                Arguments.of("leerlinggegevens", good.replace("DENOMINATIE", "BSN"), "gaat over leerlingen"));
    }

    @ParameterizedTest(name = "R57, R95 · {0}: één zin, en niets bewaard")
    @MethodSource
    void refused(String what, String file, String sentence) {
        var before = register();
        var waiting = as(platform, concepts::all);
        var answer = Visitor.as("petra", port)
                .upload(
                        "/register/duo",
                        file.isEmpty() ? "" : "lijst.csv",
                        file.getBytes(DuoLayouts.WINDOWS),
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#file-fout").text()).contains(sentence);
        assertThat(register()).isEqualTo(before);
        assertThat(as(platform, concepts::all)).isEqualTo(waiting);
    }

    @Test
    @DisplayName("R57, R90 · wat gemaakt is om kwaad te doen, is geen lijst van DUO")
    void hostile_files() {
        var petra = Visitor.as("petra", port);
        var waiting = as(platform, concepts::all);
        HostileFiles.all().stream().filter(it -> it.bytes().length < 5_000_000).forEach(file -> {
            var answer = petra.upload("/register/duo", "lijst.csv", file.bytes(), Map.of());
            assertThat(answer.statusCode()).as(file.what()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("#file-fout").text())
                    .as(file.what())
                    .isNotEmpty();
            assertThat(answer.body()).doesNotContain("Exception", "at nl.koers");
        });
        var big = petra.upload("/register/duo", "lijst.csv", new byte[(25 << 20) + 1], Map.of());
        assertThat(Jsoup.parse(big.body()).select("#file-fout").text()).contains("groter dan 25 MB");
        assertThat(as(platform, concepts::all)).isEqualTo(waiting);
    }

    @Test
    @DisplayName("R57 · een lange lijst bladert, en vraagt niet meer van de database")
    void leafed() {
        var rows = IntStream.range(0, 250)
                .mapToObj(i -> "89A%c%02d School %d".formatted((char) ('A' + i / 60), i % 60, i));
        var waiting = send(vo(rows.toArray(String[]::new)));
        var petra = Visitor.as("petra", port);
        var whole = Jsoup.parse(petra.get("/register/duo/klaar/" + waiting).body());
        assertThat(whole.select("#NEW ~ div tbody tr")).hasSize(10);
        var last = Jsoup.parse(petra.get("/register/duo/klaar/" + waiting + "?soort=NEW&pagina=3")
                .body());
        assertThat(last.select("tbody tr")).hasSize(50);
        assertThat(last.text()).contains("Bladzijde 3 van 3");
        as(platform, () -> {
            refreshing.throwAway(waiting);
            return 0;
        });
    }
}
