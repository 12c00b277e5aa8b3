package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.koers.matrix.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Zoeken in bijlagen")
class AnnexSearchTests extends SearchPages {
    private static String annexed = "";

    @ParameterizedTest(name = "R90 · ''{0}'' staat ver in een bijlage: de gastheer vindt de passage, een ander niets")
    @CsvSource({"meidoornhaag, meidoornhaag", "Meidoornhagen, meidoornhaag", "meidornhaag, meidoornhaag"})
    void words_in_an_annex(String typed, String marked) {
        var dossier = dossier();
        if (annexed.isEmpty()) {
            annexed = annex(
                    dossier, "vulling ".repeat(30_000) + "De meidoornhaag bloeit vroeg. " + "vulling ".repeat(9_000));
        }
        var page = search(Reader.HOST, typed);
        assertThat(page.select("main mark").eachText()).containsOnly(marked);
        assertThat(page.select("main li a").eachAttr("href")).containsExactly("/opr/" + dossier + "/bijlagen");
        assertThat(page.select("main li .koers-small").text()).contains("bloeit vroeg");
        for (var reader : NOT_THE_HOST) {
            assertThat(search(reader, typed).select("main h2").text())
                    .as(reader.name())
                    .isEqualTo("Niets gevonden voor ‘" + typed + "’");
        }
    }

    @Test
    @DisplayName(
            "R90 · komt er een bijlage bij die anderen niet mogen lezen, dan verandert voor hen geen antwoord: geen aantal, geen volgorde, geen woord dat erop lijkt")
    void a_hidden_annex_changes_nothing() {
        var dossier = dossier();
        var before = answers();
        annex(
                dossier,
                "Samen opleiden in Delta: waarborg, leeromgeving, student, kwaliteit en kwaliteitt. ".repeat(200));
        assertThat(answers()).isEqualTo(before);
        assertThat(search(Reader.HOST, "kwaliteitt").select("main mark").eachText())
                .contains("kwaliteitt");
    }

    @Test
    @DisplayName(
            "R90, R92 · een bijlage die is vervangen wordt niet gevonden, niet om haar naam en niet om wat erin staat")
    void replaced() {
        var dossier = dossier();
        var earlier = annex(dossier, "Langs de sloot staat waterdrieblad.");
        var now = annex(dossier, "Langs de sloot staat dotterbloem.");
        asProgram(() -> db.sql("update documents.file set replaced_by = ?, name = 'moerasplan' where id = ?")
                .param(UUID.fromString(now))
                .param(UUID.fromString(earlier))
                .update());
        assertThat(hrefs(Reader.HOST, "waterdrieblad")).isEmpty();
        assertThat(hrefs(Reader.HOST, "moerasplan")).isEmpty();
        assertThat(hrefs(Reader.HOST, "dotterbloem")).containsExactly("/opr/" + dossier + "/bijlagen");
    }

    private Map<String, String> answers() {
        var all = new TreeMap<String, String>();
        for (var reader : NOT_THE_HOST) {
            for (var asked : List.of("samen opleiden", "waarborg", "Delta", "kwaliteitt", "leeromgevin", "student")) {
                all.put(
                        reader + " " + asked,
                        search(reader, asked).select("main").outerHtml());
            }
        }
        return all;
    }
}
