package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Zoeken naar woorden waar een teken tussen staat")
class WordsApartTests extends SearchPages {
    private static final String WRITTEN =
            "Voor studenten/begeleiders in po/vo, 2024/2025 en 2025-2028. Eerst de toets.Daarna Opleidingswijzer.pdf, naar kruisbes@voorbeeld.example, zie een_pad en <b>\u00bd &amp; vet</b>.";

    private static boolean isWritten;

    @Autowired
    private List<Searchable> rooms;

    @ParameterizedTest(
            name = "R90 · ''{0}'' wordt gevonden in een bijlage, en daar staat de tekst zoals die is geschreven")
    @ValueSource(
            strings = {
                "begeleiders 2028",
                "vo 2028",
                "2024/2025",
                "2025-2028",
                "toets.Daarna",
                "Opleidingswijzer.pdf",
                "kruisbes",
                "kruisbes@voorbeeld.example",
                "pad kruisbes"
            })
    void in_an_annex(String typed) {
        var dossier = dossier();
        if (!isWritten) {
            annex(dossier, WRITTEN);
            isWritten = true;
        }
        var page = search(Reader.HOST, typed);
        assertThat(page.select("main li a").eachAttr("href")).contains("/opr/" + dossier + "/bijlagen");
        assertThat(page.select("main li .koers-small").eachText())
                .anyMatch(it -> WRITTEN.contains(it) && !it.isBlank());
    }

    @Test
    @DisplayName("R40 · de code van een element vindt dat element")
    void a_code() {
        assertThat(hrefs(Reader.ANYONE, "W1.SO.1")).contains("/kwaliteitskader/2021/W1.SO.1");
    }

    @Test
    @DisplayName("R90 · wie de naam van de eigen bijlage typt, vindt haar")
    void the_name_of_an_annex() {
        var answer = Visitor.as("samira", port)
                .get("/zoeken?q=" + URLEncoder.encode("jaarplan 2026-2027", StandardCharsets.UTF_8));
        assertThat(Jsoup.parse(answer.body()).select("main li a").eachAttr("href"))
                .anyMatch(it -> it.endsWith("/bijlagen"));
    }

    @ParameterizedTest(
            name =
                    "R90 · in ''{0}'' staat geen woord waarop wordt gezocht: dat zegt de pagina, en niet dat er niets is")
    @ValueSource(strings = {"de van het", "voor deze", "...", "De"})
    void nothing_to_look_for(String typed) {
        assertThat(search(Reader.HOST, typed).select("main h2").text())
                .isEqualTo("In ‘" + typed + "’ staat geen woord waarop Koers zoekt");
    }

    @Test
    @DisplayName("R90 · elk stukje van elke tekst vindt zijn plaats, getypt zoals het er staat")
    void every_piece_of_every_text() {
        annex(dossier(), WRITTEN);
        asProgram(() -> rooms.forEach(room -> {
            var source = room.source();
            var asked = db.sql("select place, words from (" + source.sql() + ") as it (place, words, vectors)");
            source.parameters().forEach(asked::param);
            asked.query((ResultSet row, int _) -> notFound(row.getString("place"), row.getString("words")))
                    .list()
                    .forEach(it -> assertThat(it).isEmpty());
        }));
    }

    private List<String> notFound(String place, String words) {
        var pieces = Arrays.stream(words.split("\\s+"))
                .distinct()
                .map(it -> Searching.words(it).stream()
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" & ")))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        return db.sql("""
                        select ? || ': ' || piece
                          from unnest(?::text[]) as piece cross join to_tsquery('search.dutch', piece) as q
                         where numnode(q) > 0 and not exists (select 1 from unnest(search.vectors(?)) v where v @@ q)""")
                .param(place)
                .param(pieces)
                .param(words)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
