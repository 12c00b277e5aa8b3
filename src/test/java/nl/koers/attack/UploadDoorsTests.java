package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.Places;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Every door through which a file comes in, but for the two that `UploadTests` and the one that `DuoDeskTests` stand
/// at, with every file made to hurt.
@KoersTest
@DisplayName("Elke deur waardoor een bestand naar binnen kan")
class UploadDoorsTests {
    private static String dossier = "";
    private static String annex = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private final Map<String, Visitor> visitors = new HashMap<>();

    /// @param persona that may come in here
    enum Door {
        REPLACED_ANNEX("noor", "file"),
        WORD_INTO_TEXT("noor", "file"),
        FRAMEWORK("petra", "bestand"),
        CONCEPT_OF_FRAMEWORK("petra", "bestand"),
        FIGURES("joris", "file");

        private final String persona;
        private final String field;

        Door(String persona, String field) {
            this.persona = persona;
            this.field = field;
        }

        String path() {
            return switch (this) {
                case REPLACED_ANNEX -> "/opr/" + dossier + "/bijlagen/" + annex + "/vervangen";
                case WORD_INTO_TEXT -> "/opr/" + dossier + "/uit-word";
                case FRAMEWORK -> "/kwaliteitskader/beheer";
                case CONCEPT_OF_FRAMEWORK -> "/kwaliteitskader/beheer/2025-2/bestand";
                case FIGURES -> "/partnerschappen/" + Places.DELTA + "/cijfers/bestand";
            };
        }

        /// What an annex may be, is taken as one; no other door takes any of these.
        boolean takes(HostileFiles file) {
            return this == REPLACED_ANNEX && file.why() == null;
        }
    }

    @ParameterizedTest(name = "R18, R55, R90 · {0}: een zin die zegt waarom niet, en niets bewaard")
    @EnumSource
    void refused(Door door) throws Exception {
        anAnnexToReplace();
        var visitor = visitor(door.persona);
        var before = kept();
        HostileFiles.all().stream().filter(file -> !door.takes(file)).forEach(file -> {
            var answer = visitor.upload(door.path(), door.field, "stuk.docx", file.bytes(), Map.of());
            assertThat(answer.statusCode()).as(file.what()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("#fouten li").eachText())
                    .as(file.what())
                    .isNotEmpty()
                    .allMatch(
                            sentence -> sentence.length() > 10 && !sentence.contains("⟦") && !sentence.contains("{0}"));
            assertThat(answer.body())
                    .as(file.what())
                    .doesNotContain("Exception", "at nl.koers", "<script>lek(1)", "onload=lek(1)>");
        });
        assertThat(before).containsKeys("documents.piece", "qualityframework.edition", "register.figure");
        assertThat(kept()).containsExactlyInAnyOrderEntriesOf(before);
    }

    private void anAnnexToReplace() {
        if (dossier.isEmpty()) {
            dossier = Dossiers.own(Chapter.BEGUN, tools);
            var pdf = HostileFiles.all().stream()
                    .filter(file -> file.why() == null)
                    .findFirst()
                    .orElseThrow();
            var page = "/opr/" + dossier + "/bijlagen";
            visitor("noor").upload(page, "stuk.pdf", pdf.bytes(), Map.of("reason", "Een toelichting."));
            var files = Jsoup.parse(visitor("noor").get(page).body()).select("th > a[href*=/bijlagen/]");
            annex = files.attr("href").replaceAll(".*/", "");
        }
    }

    /// How many rows there are in the rooms that these doors lead to; the words of a file are read later, in the
    /// background.
    private Map<String, Long> kept() throws Exception {
        return Acting.call(
                Viewer.program("toets"),
                () -> transaction.execute(_ -> {
                    var tables = db.sql("""
                    select schemaname || '.' || tablename from pg_tables
                     where schemaname in ('documents', 'writing', 'developmentreview', 'qualityframework', 'register')
                       and tablename <> 'file_text'""").query(String.class).list();
                    return tables.stream().collect(Collectors.toMap(table -> table, this::rows));
                }));
    }

    private long rows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Visitor visitor(String persona) {
        return visitors.computeIfAbsent(persona, it -> Visitor.as(it, port));
    }
}
