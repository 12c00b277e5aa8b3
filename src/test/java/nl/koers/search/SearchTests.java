package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.internal.Chapter;
import nl.koers.demo.internal.Telling;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Zoeken")
class SearchTests {
    private static String told = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Telling telling;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

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

    private Document search(Reader reader, String typed) {
        var visitor = Dossiers.persona(reader).map(it -> Visitor.as(it, port)).orElseGet(() -> Visitor.anyone(port));
        var answer = visitor.get("/zoeken?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /// A review that only its host reads, with words in it that stand nowhere else.
    private String dossier() {
        if (told.isEmpty()) {
            told = Dossiers.own(
                    Chapter.BEGUN, new Dossiers.Tools(telling, partnerships, people, seats, clock, transaction));
            Acting.as(
                    Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> write(UUID.fromString(told))));
        }
        return told;
    }

    private void write(UUID dossier) {
        db.sql("""
                insert into writing.version
                    (section_id, number, text, words, hash, based_on, saved_at, saved_by, by_name, block_ids, block_since)
                select s.id, max(v.number) + 1, 'De coördinatie verliep met **zwaluwstaarten** en kroonjuwelen.', 7, 'x',
                       max(v.number), timestamptz '2027-06-01 09:00Z', ?, 'Noor', '{b}', array[max(v.number) + 1]
                  from writing.section s join writing.version v on v.section_id = s.id
                 where s.dossier_id = ? and s.key = 'PAST' group by s.id""").param(PersonId.next().value()).param(dossier).update();
    }
}
