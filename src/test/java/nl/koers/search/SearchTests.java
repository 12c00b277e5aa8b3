package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.Places;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
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
    private static final List<Reader> NOT_THE_HOST =
            List.of(Reader.STUDENT, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE);

    private static String told = "";
    private static String annexed = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Partnerships partnerships;

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

    @Test
    @DisplayName(
            "R39, R90 · opvolging wordt gevonden door de gastheer, en door panel en Platform pas als die haar deelt")
    void follow_up() {
        var debriefed = Dossiers.own(Chapter.DEBRIEFED, tools);
        asProgram(() -> db.sql("""
                insert into developmentreview.follow_up (id, opr_id, recommendation_id, standing, text, owner, at, by_person, by_name)
                select ?, opr_id, id, 'AGREED', 'Wij plantten hulsthagen langs het schoolplein.', 'Noor',
                       timestamptz '2027-06-01 09:00Z', ?, 'Noor'
                  from developmentreview.recommendation where opr_id = ? limit 1""")
                .param(UUID.randomUUID())
                .param(PersonId.next().value())
                .param(UUID.fromString(debriefed))
                .update());
        assertThat(search(Reader.HOST, "hulsthaag").select("main li a").eachAttr("href"))
                .containsExactly("/opr/" + debriefed + "/opvolging");
        for (var reader : NOT_THE_HOST) {
            assertThat(search(reader, "hulsthaag").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
        asProgram(
                () -> db.sql("insert into developmentreview.share (opr_id, what) values (?, 'FOLLOW_UP_WITH_PLATFORM')")
                        .param(UUID.fromString(debriefed))
                        .update());
        assertThat(search(Reader.PLATFORM, "hulsthaag").select("main li a").eachAttr("href"))
                .containsExactly("/opr/" + debriefed + "/opvolging");
        assertThat(search(Reader.MEMBER, "hulsthaag").select("main mark").eachText())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R36, R90 · een profiel vindt iedereen zoals het op de pagina staat; wat nog geschreven wordt, alleen de coördinator")
    void profiles() {
        var delta = "/partnerschappen/" + Places.DELTA;
        var coordinator = Visitor.of(Reader.COORDINATOR, port);
        coordinator.post(
                "/tekst/" + Places.DELTA + "/PROFILE", Map.of("base", "0", "tekst", "Wij snoeien **kornoeljes**."));
        var page = search(Reader.COORDINATOR, "kornoelje");
        assertThat(page.select("main li a").eachAttr("href")).containsExactly(delta + "/profiel");
        assertThat(page.select("main mark").eachText()).containsExactly("kornoeljes");
        for (var reader : List.of(Reader.HOST, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            assertThat(search(reader, "kornoelje").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
        var id = PartnershipId.next();
        asProgram(() -> partnerships.add(new Partnership(
                id, "Toets Zoeken", "Zoeken", Set.of(Sector.PO), null, "Wij planten **berberissen**.", Set.of())));
        var found = search(Reader.ANYONE, "berberis");
        assertThat(found.select("main li a").eachAttr("href")).containsExactly("/partnerschappen/" + id);
        assertThat(found.select("main li").text()).doesNotContain("**");
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

    @Test
    @DisplayName(
            "R23, R63, R90 · vragen aan het panel, punten en verstuurde reacties vindt wie ze mag lezen, en niemand anders")
    void parts_of_a_review() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        asProgram(() -> {
            db.sql("""
                    insert into developmentreview.issue (id, opr_id, number, text, removed)
                    values (?, ?, 98, 'Hoe groeit de wegedoorn?', true), (?, ?, 99, 'Hoe groeit de jeneverbes?', false)""")
                    .param(UUID.randomUUID())
                    .param(UUID.fromString(opr))
                    .param(UUID.randomUUID())
                    .param(UUID.fromString(opr))
                    .update();
            for (var side : List.of("HOST", "PANEL")) {
                db.sql("insert into developmentreview.debrief_point (id, opr_id, side, text) values (?, ?, ?, ?)")
                        .param(UUID.randomUUID())
                        .param(UUID.fromString(opr))
                        .param(side)
                        .param("Nog niet ingebracht: sleedoorn van " + side)
                        .update();
            }
        });
        var member = Visitor.of(Reader.MEMBER, port);
        member.post(
                "/opr/" + opr + "/verslag/reactie",
                Map.of(
                        "base",
                        base(member, "/opr/" + opr + "/verslag/reactie"),
                        "tekst",
                        "Wij zagen een gagelstruik."));
        foundBy("jeneverbes", "/opr/" + opr + "/programma", Reader.HOST, Reader.MEMBER, Reader.CHAIR);
        foundBy("wegedoorn", "/opr/" + opr + "/programma");
        foundBy(
                "gagelstruik",
                "/opr/" + opr + "/verslag/reactie",
                Reader.HOST,
                Reader.MEMBER,
                Reader.SECRETARY,
                Reader.CHAIR);
        assertThat(search(Reader.HOST, "sleedoorn").select("main li").text())
                .contains("HOST")
                .doesNotContain("PANEL");
        assertThat(search(Reader.MEMBER, "sleedoorn").select("main li").text())
                .contains("PANEL")
                .doesNotContain("HOST");
        for (var reader : List.of(Reader.SECRETARY, Reader.STUDENT, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            assertThat(search(reader, "sleedoorn").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("R25, R64, R90 · leerpunten vindt het lid, de coördinator na het sturen en de gastheer na het delen")
    void learning_points() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var page = "/opr/" + opr + "/leerpunten";
        var member = Visitor.of(Reader.MEMBER, port);
        var points = new java.util.HashMap<>(Map.of("tekst", "Plant vaker een vuilboom."));
        points.put("base", base(member, page));
        member.post(page, points);
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR);
        points.put("base", base(member, page));
        points.put("daarna", "delen");
        member.post(page, points);
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR, Reader.HOST);
        member.post(page + "/terug", Map.of());
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR);
    }

    @Test
    @DisplayName("R90, R99 · hoe een partnerschap bijdraagt, vindt de eigen coördinator en het Platform")
    void contribution() {
        asProgram(() -> db.sql(
                        "insert into register.contribution (id, partnership_id, text, kept_at, kept_by) values (?, ?, 'Wij enten mispels.', timestamptz '2027-06-01 09:00Z', ?)")
                .param(UUID.randomUUID())
                .param(Places.DELTA.value())
                .param(PersonId.next().value())
                .update());
        foundBy("mispel", "/partnerschappen/" + Places.DELTA + "/cijfers", Reader.COORDINATOR, Reader.PLATFORM);
    }

    /// Exactly these readers find this page with it.
    private void foundBy(String typed, String href, Reader... readers) {
        for (var reader : Reader.values()) {
            var hrefs = search(reader, typed).select("main li a").eachAttr("href");
            if (List.of(readers).contains(reader)) {
                assertThat(hrefs).as(reader.name()).contains(href);
            } else {
                assertThat(hrefs).as(reader.name()).isEmpty();
            }
        }
    }

    private static String base(Visitor who, String page) {
        return Jsoup.parse(who.get(page).body()).select("[name=base]").val();
    }

    private String annex(String dossier, String words) {
        var id = UUID.randomUUID();
        asProgram(() -> {
            db.sql("""
                    insert into documents.file (id, dossier_id, name, kind, size, sha256, reason, readers, writers, added_at, added_by, by_name)
                    values (?, ?, 'schoolplan', 'PDF', 9, repeat('0', 64), 'Ons plan.', '{}', '{HOST_TEAM}',
                            timestamptz '2027-06-01 09:00Z', ?, 'Noor')""")
                    .param(id)
                    .param(UUID.fromString(dossier))
                    .param(PersonId.next().value())
                    .update();
            db.sql(
                            "insert into documents.file_text (file_id, state, text, words, read_at) values (?, 'READ', ?, 9, timestamptz '2027-06-01 09:00Z')")
                    .param(id)
                    .param(words)
                    .update();
        });
        return id.toString();
    }

    private void asProgram(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private Document search(Reader reader, String typed) {
        var visitor = Visitor.of(reader, port);
        var answer = visitor.get("/zoeken?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /// A review that only its host reads, with words in it that stand nowhere else.
    private String dossier() {
        if (told.isEmpty()) {
            told = Dossiers.own(Chapter.BEGUN, tools);
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
