package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Een tekst die met een handeling wordt ingeleverd")
class HandedInWithActTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @ParameterizedTest(name = "R91 · {0}: de server weet dat dit vel binnen is, ook als het met de knop kwam")
    @CsvSource({
        "DEBRIEFED, HOST, REPORT, /verslag",
        "CONCEPT, MEMBER, REACTION, /verslag/reactie",
        "CONCEPT, MEMBER, LEARNING_POINTS, /leerpunten"
    })
    void known(Chapter chapter, Reader reader, String name, String page) {
        var opr = Dossiers.own(chapter, tools);
        var who = Visitor.of(reader, port);
        var key = UUID.randomUUID().toString();
        who.post("/opr/" + opr + page, Map.of("base", base(who, opr, page), "tekst", "Met de knop.", "sleutel", key));
        assertThat(who.post("/tekst/" + opr + "/" + name + "/bekend", Map.of("sleutel", key))
                        .body())
                .isEqualTo("{\"known\":true}");
    }

    @ParameterizedTest(
            name = "R91 · {0}: zolang een alinea dubbel staat, gaat er niets de deur uit, en de pagina zegt waarom")
    @CsvSource({"REACTION, /verslag/reactie", "LEARNING_POINTS, /leerpunten"})
    void not_while_double(String name, String page) {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var member = Visitor.of(Reader.MEMBER, port);
        var words = "Langs de lange laan staan oude %s in bloei.";
        var section = "/tekst/" + opr + "/" + name;
        member.post(section, Map.of("base", base(member, opr, page), "tekst", words.formatted("bomen")));
        var before = base(member, opr, page);
        for (var tree : new String[] {"kastanjes", "walnoten"}) {
            member.post(section, Map.of("base", before, "tekst", words.formatted(tree)));
        }
        var now = Jsoup.parse(member.get("/opr/" + opr + page).body());
        member.post(
                "/opr/" + opr + page,
                Map.of(
                        "base",
                        base(member, opr, page),
                        "tekst",
                        now.select("#tekst").text()));
        var answer = Jsoup.parse(member.get("/opr/" + opr + page).body());
        assertThat(answer.text()).contains("een alinea staat dubbel");
        assertThat(Jsoup.parse(Visitor.of(Reader.HOST, port)
                                .get("/opr/" + opr + page)
                                .body())
                        .text())
                .doesNotContain("kastanjes");
    }

    private static String base(Visitor who, String opr, String page) {
        return Jsoup.parse(who.get("/opr/" + opr + page).body())
                .select("[name=base]")
                .val();
    }
}
