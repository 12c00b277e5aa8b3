package nl.koers.api.web;

import static nl.koers.demo.Extras.SJOERD;
import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.TEUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import nl.koers.people.internal.accounts.ProgramKeys;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KoersTest
@DisplayName("De API: ambities, stappen en cijfers van het eigen partnerschap, en de sleutel daarvoor")
class OwnPartnershipsApiTests {
    @Autowired
    private ProgramKeys keys;

    @LocalServerPort
    private int port;

    private List<JsonNode> read(PersonId person, String what) {
        var made = keys.make(person, "toets " + what, UUID.randomUUID());
        if (!(made instanceof ProgramKeys.Made.Key(var secret))) {
            return fail(made.toString());
        }
        var found = new ArrayList<JsonNode>();
        new Program(port, secret)
                .reads("/mijn/" + what + "?paginaGrootte=200")
                .path("resultaten")
                .forEach(found::add);
        keys.takeBack(person, keys.of(person).getLast().id());
        return found;
    }

    private static TreeSet<String> texts(List<JsonNode> rows, String name) {
        var texts = new TreeSet<String>();
        rows.forEach(it -> texts.add(it.path(name).asString()));
        return texts;
    }

    @Test
    @DisplayName(
            "R44, R90 · ambities leest wie aan de kwaliteit werkt, van het eigen partnerschap: dezelfde als op het scherm")
    void ambitions() {
        var screen = Visitor.as(JORIS.key(), port)
                .get("/partnerschappen/" + Places.DELTA + "/ambities")
                .body();
        var ofJoris = read(JORIS.id(), "ambities");
        assertThat(texts(ofJoris, "partnerschap")).containsExactly(Places.DELTA.toString());
        assertThat(ofJoris)
                .hasSize(2)
                .allSatisfy(it -> assertThat(Jsoup.parse(screen).text())
                        .contains(it.path("ambitie").asString()));
        assertThat(ofJoris.getLast().path("opbrengst").asString()).startsWith("De middag is er in elf");
        assertThat(ofJoris.getFirst().has("afgesloten")).isFalse();
        assertThat(read(LOTTE.id(), "ambities")).isEqualTo(ofJoris);
        for (var other : List.of(TEUN, MEES, PETRA, DIRK)) {
            assertThat(read(other.id(), "ambities")).as(other.key()).isEmpty();
        }
    }

    @Test
    @DisplayName("R39, R90 · stappen leest wie aan de kwaliteit werkt; wie er een heeft, leest alleen die")
    void steps() {
        var ofJoris = read(JORIS.id(), "stappen");
        assertThat(texts(ofJoris, "partnerschap")).containsExactly(Places.DELTA.toString());
        assertThat(texts(ofJoris, "stand")).containsExactly("afgesproken", "bekeken", "bijgesteld", "niet-doorgezet");
        assertThat(texts(ofJoris, "uit")).containsExactly("eigen", "landelijk", "vraagronde");
        assertThat(ofJoris.stream().filter(it -> it.path("teLaat").asBoolean()))
                .singleElement()
                .satisfies(it -> assertThat(it.has("eigenaar")).isFalse());
        assertThat(read(SJOERD.id(), "stappen"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("eigenaar").asString()).isEqualTo(SJOERD.name()));
        for (var other : List.of(TEUN, MEES, PETRA, DIRK)) {
            assertThat(read(other.id(), "stappen")).as(other.key()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "R55, R90 · cijfers leest de eigen coördinator, en het Platform alle; een afgeschermde waarde is nooit nul")
    void figures() {
        var ofJoris = read(JORIS.id(), "cijfers");
        assertThat(texts(ofJoris, "partnerschap")).containsExactly(Places.DELTA.toString());
        assertThat(texts(ofJoris, "schooljaar")).contains("2024-2025", "2026-2027");
        assertThat(ofJoris).anySatisfy(it -> {
            assertThat(it.path("soort").asString()).isEqualTo("universitair");
            assertThat(it.path("sector").asString()).isEqualTo("vo");
            assertThat(it.path("aantal").asInt()).isEqualTo(12);
        });
        var all = read(PETRA.id(), "cijfers");
        assertThat(texts(all, "partnerschap")).contains(Places.DELTA.toString(), Places.NOORD.toString());
        assertThat(all.stream().filter(it -> it.path("afgeschermd").asBoolean()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.has("aantal")).isFalse());
        for (var other : List.of(LOTTE, TEUN, DIRK)) {
            assertThat(read(other.id(), "cijfers")).as(other.key()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "een formulier dat twee keer wordt verstuurd, maakt één sleutel, en die op het scherm werkt; een gebruikte vervalt niet")
    void a_form_makes_one_key() {
        var dirk = Visitor.as(DIRK.key(), port);
        var form = Jsoup.parse(dirk.get("/mijn-gegevens/sleutels").body())
                .select("input[name=vorm]")
                .val();
        int before = keys.of(DIRK.id()).size();
        var first = made(dirk, form);
        var second = made(dirk, form);
        assertThat(keys.of(DIRK.id())).hasSize(before + 1);
        assertThat(new Program(port, first).asks("/api/v1/mijn/plekken").statusCode())
                .isEqualTo(401);
        assertThat(new Program(port, second).asks("/api/v1/mijn/plekken").statusCode())
                .isEqualTo(200);
        var again = Jsoup.parse(dirk.post("/mijn-gegevens/sleutels", Map.of("naam", "klok", "vorm", form))
                .body());
        assertThat(again.select("p.koers-code")).isEmpty();
        assertThat(again.select("#naam-fout").text()).contains("klok");
        assertThat(new Program(port, second).asks("/api/v1/mijn/plekken").statusCode())
                .isEqualTo(200);
        assertThat(keys.of(DIRK.id())).hasSize(before + 1);
        keys.takeBack(DIRK.id(), keys.of(DIRK.id()).getLast().id());
    }

    private static String made(Visitor who, String form) {
        return Jsoup.parse(who.post("/mijn-gegevens/sleutels", Map.of("naam", "klok", "vorm", form))
                        .body())
                .select("p.koers-code")
                .text();
    }
}
