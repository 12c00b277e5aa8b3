package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.koers.matrix.Reader;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Zoeken")
class SearchTests extends SearchPages {
    @ParameterizedTest(name = "R90 · ''{0}'' vindt en kleurt ''{1}''")
    @CsvSource({
        "zwaluwstaarten, zwaluwstaarten",
        "Zwaluwstaart, zwaluwstaarten",
        "kroonjuweel, kroonjuwelen",
        "coordinatie, coördinatie",
        "'coördinatie, zwaluwstaart!', zwaluwstaarten",
        "zwaluwstarten, zwaluwstaarten",
        "kroonjuwlen, kroonjuwelen"
    })
    void found(String typed, String marked) {
        var dossier = dossier();
        var page = search(Reader.HOST, typed);
        assertThat(page.select("main mark").eachText()).contains(marked);
        assertThat(page.select("main li a").eachAttr("href")).contains("/opr/" + dossier + "/reflectie/PAST");
    }

    @ParameterizedTest(name = "R90 · ''{0}'' geeft wie niet mag lezen niets, ook geen woord dat erop lijkt")
    @CsvSource({"zwaluwstaarten", "zwaluwstarten", "kroonjuwlen"})
    void not_for_others(String typed) {
        dossier();
        for (var reader : List.of(Reader.STUDENT, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            var page = search(reader, typed);
            assertThat(page.select("main mark").eachText()).as(reader.name()).isEmpty();
            assertThat(page.select("main h2").text())
                    .as(reader.name())
                    .isEqualTo("Niets gevonden voor ‘" + typed + "’");
        }
    }

    @Test
    @DisplayName("R40 · wie niet inlogt, zoekt in het kwaliteitskader en de partnerschappen")
    void for_anyone() {
        assertThat(search(Reader.ANYONE, "waarborg").select("main li a").eachAttr("href"))
                .anyMatch(it -> it.startsWith("/kwaliteitskader/2021/"));
        assertThat(search(Reader.ANYONE, "Delta").select("main li a").eachAttr("href"))
                .anyMatch(it -> it.startsWith("/partnerschappen/"));
    }

    @ParameterizedTest(name = "R90 · ''{0}'' is geen vraag aan de database")
    @ValueSource(strings = {"'", "a & b | !c", ":*", "((", "\"", "de het een", "<script>", "% _ \\", "\u0000"})
    void signs_are_no_words(String typed) {
        assertThat(search(Reader.HOST, typed).select("main h1").text()).isEqualTo("Zoeken");
    }

    @Test
    @DisplayName("R90 · één heel lange tekst maakt zoeken voor niemand stuk, en wordt tot het eind doorzocht")
    void a_very_long_text() {
        var id = PartnershipId.next();
        var words = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            words.append("w").append(Integer.toString(i, 36)).append(' ');
        }
        asProgram(() -> partnerships.add(new Partnership(
                id, "Toets Lang", "Lang", Set.of(Sector.PO), null, words + "tot slot een ligusterhaag.", Set.of())));
        var found = search(Reader.ANYONE, "ligusterhaag");
        assertThat(found.select("main li a").eachAttr("href")).containsExactly("/partnerschappen/" + id);
        assertThat(found.select("main mark").eachText()).containsExactly("ligusterhaag");
        asProgram(() -> partnerships.rewrite(id, "Kort.", Set.of()));
    }

    @Test
    @DisplayName("R90 · een accent dat los getypt is, zoekt hetzelfde")
    void accents_apart() {
        var dossier = dossier();
        assertThat(search(Reader.HOST, "coo\u0308rdinatie").select("main li a").eachAttr("href"))
                .contains("/opr/" + dossier + "/reflectie/PAST");
    }
}
