package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.record.ContentKeeper;
import nl.koers.record.DossierRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Kiezen tussen twee teksten, en wie er ook schrijft")
class SettlingTests {
    private static final String ACT = "Gekozen tussen twee teksten voor één alinea";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private Texts texts;

    @Autowired
    private Settling settling;

    @Autowired
    private Presences presences;

    @Autowired
    private Seats seats;

    @Autowired
    private DossierRecord record;

    @Autowired
    private RecordedPassages passages;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R92 · een keuze staat in het verloop, met wie, wanneer en beide teksten; wie de tekst niet mag lezen, leest daar niets van")
    void choosing_is_recorded() {
        var dossier = Dossiers.own(Chapter.BEGUN, tools);
        var host = Visitor.of(Reader.HOST, port);
        var section = "/tekst/" + dossier + "/FUTURE";
        host.post(
                section,
                Map.of("base", "" + version(dossier), "tekst", "Langs onze lange laan staan oude bomen in bloei."));
        var before = version(dossier);
        host.post(
                section,
                Map.of("base", "" + before, "tekst", "Langs onze lange laan staan oude **kastanjes** in bloei."));
        host.post(
                section, Map.of("base", "" + before, "tekst", "Langs onze lange laan staan oude *walnoten* in bloei."));
        var clash = clash(dossier);
        host.post(
                section,
                Map.of("base", "" + (before + 2), "tekst", text(dossier), "kies", clash, "keuze-" + clash, "SECOND"));
        assertThat(text(dossier)).doesNotContain("kastanjes").contains("walnoten");

        var line = Jsoup.parse(host.get("/opr/" + dossier + "/verloop").body()).select("tr:contains(" + ACT + ")");
        assertThat(line).hasSize(1);
        assertThat(line.text()).contains("Noor");
        var entry = Jsoup.parse(host.get(line.select("a").attr("href")).body());
        assertThat(entry.select("main .koers-prose").eachText())
                .startsWith(
                        "Langs onze lange laan staan oude kastanjes in bloei.",
                        "Langs onze lange laan staan oude walnoten in bloei.");

        // again, by somebody who came second: nothing is chosen and nothing recorded
        host.post(
                section,
                Map.of("base", "" + (before + 3), "tekst", text(dossier), "kies", clash, "keuze-" + clash, "FIRST"));
        assertThat(Jsoup.parse(host.get("/opr/" + dossier + "/verloop").body()).select("tr:contains(" + ACT + ")"))
                .hasSize(1);

        for (var other : List.of(Reader.STUDENT, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            var visitor = Visitor.of(other, port);
            assertThat(visitor.get("/opr/" + dossier + "/verloop").body())
                    .as(other.name())
                    .doesNotContain("kastanjes", "walnoten", "Toekomst: ");
            assertThat(visitor.get(line.select("a").attr("href")).statusCode())
                    .as(other.name())
                    .isNotEqualTo(200);
        }
    }

    @Test
    @DisplayName("R92 · de hash in het verloop is die van de alinea zelf, en een veranderde alinea valt op")
    void the_hash_is_that_of_the_words() {
        var dossier = UUID.fromString(Dossiers.own(Chapter.BEGUN, tools));
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    var key = SectionKey.of(dossier, "FUTURE");
                    var version = texts.find(key).orElseThrow();
                    var block = version.blocks().list().getFirst();
                    var content = RecordedPassages.of(key, version.number(), block);
                    var place = new ContentKeeper.Place(dossier, content.reference());
                    assertThat(passages.hashes(List.of(place))).isEqualTo(Map.of(place, content.hash()));
                    assertThat(RecordedPassages.of(key, version.number(), block.with("Iets anders.", 9))
                                    .hash())
                            .isNotEqualTo(content.hash());
                    var gone = new ContentKeeper.Place(dossier, "FUTURE/" + version.number() + "/99.99");
                    assertThat(passages.hashes(List.of(gone))).isEmpty();
                }));
    }

    @Test
    @DisplayName(
            "R63, R92 · een keuze in een tekst die de gastheer niet leest, staat niet in het verloop van de gastheer")
    void what_the_host_does_not_read() {
        assertThat(recordedActs(true)).containsExactly("PASSAGE_SETTLED");
        assertThat(recordedActs(false)).isEmpty();
        assertThat(Stream.of(DayText.values()).filter(it -> it.audience().reaches(OprSeat.HOST_TEAM)))
                .containsExactlyInAnyOrder(DayText.SECRETARY_NOTES, DayText.HOST_REFLECTION, DayText.JOINT_DEBRIEF);
    }

    private List<String> recordedActs(boolean recorded) {
        var dossier = UUID.randomUUID();
        var noor = Server.writer(seats, transaction, dossier, "Noor");
        var audience = Audience.writtenBy(() -> "HOST_TEAM");
        var place = new Place(SectionKey.of(dossier, "PAST"), audience, "Verleden", List.of(), true, recorded);
        return as(noor, () -> {
            var words = "Langs onze lange laan staan oude %s in bloei.";
            for (var tree : List.of("bomen", "kastanjes", "walnoten")) {
                texts.save(place.key(), audience, Sheet.on(tree.equals("bomen") ? 0 : 1, words.formatted(tree)));
            }
            var clash = texts.find(place.key()).orElseThrow().clashes().getFirst();
            var both = words.formatted("kastanjes") + "\n\n" + words.formatted("walnoten");
            assertThat(settling.settle(place, clash.id(), Clash.Choice.FIRST, both))
                    .isEqualTo(new Settled.Chosen(texts.find(place.key()).orElseThrow()));
            assertThat(texts.find(place.key()).orElseThrow().text()).isEqualTo(words.formatted("kastanjes"));
            assertThat(settling.settle(place, clash.id(), Clash.Choice.SECOND, both))
                    .isEqualTo(new Settled.Already());
            return transaction.execute(_ ->
                    record.of(dossier).stream().map(DossierRecord.Entry::act).toList());
        });
    }

    @Test
    @DisplayName("R91 · wie kiest, haalt geen woorden weg die een ander intussen schreef: de pagina laat ze eerst zien")
    void nobody_removes_words_unseen() {
        var dossier = Dossiers.own(Chapter.BEGUN, tools);
        var host = Visitor.of(Reader.HOST, port);
        var section = "/tekst/" + dossier + "/FUTURE";
        var words = "Langs onze lange laan staan oude %s in bloei.";
        host.post(section, Map.of("base", "" + version(dossier), "tekst", words.formatted("bomen")));
        var before = version(dossier);
        for (var tree : List.of("kastanjes", "walnoten")) {
            host.post(section, Map.of("base", "" + before, "tekst", words.formatted(tree)));
        }
        var seen = text(dossier);
        var clash = clash(dossier);
        var written = seen.replace("kastanjes", "kastanjes en drie nieuwe linden");
        host.post(section, Map.of("base", "" + version(dossier), "tekst", written));
        var choosing = Map.of("base", "" + (before + 2), "tekst", seen, "kies", clash, "keuze-" + clash, "SECOND");
        var chooser = Visitor.of(Reader.HOST, port);
        assertThat(Jsoup.parse(chooser.get(chooser.post(section, choosing)
                                        .headers()
                                        .firstValue("Location")
                                        .orElseThrow()
                                        .replaceAll("^http://[^/]+", ""))
                                .body())
                        .text())
                .contains("Er is nog niets gekozen");
        assertThat(text(dossier)).contains("drie nieuwe linden", "walnoten");
        host.post(
                section,
                Map.of(
                        "base",
                        "" + version(dossier),
                        "tekst",
                        text(dossier),
                        "kies",
                        clash,
                        "keuze-" + clash,
                        "SECOND"));
        assertThat(text(dossier)).contains("walnoten").doesNotContain("linden");
    }

    @Test
    @DisplayName(
            "R91 · wie er ook schrijft, is te zien voordat er een woord bewaard is; wie niet schrijft, ziet het niet (R90)")
    void who_else_writes() {
        var dossier = UUID.randomUUID();
        var noor = Server.writer(seats, transaction, dossier, "Noor");
        var bram = Server.writer(seats, transaction, dossier, "Bram");
        var place = new Place(
                SectionKey.of(dossier, "PAST"),
                Audience.writtenBy(() -> "HOST_TEAM"),
                "Verleden",
                List.of(),
                true,
                true);
        assertThat(others(noor, place)).isEmpty();
        assertThat(others(bram, place)).containsExactly("Noor");
        assertThat(others(noor, place)).containsExactly("Bram");
        Acting.as(noor, () -> assertThat(texts.find(place.key())).isEmpty());
        var mees = Viewer.person(nl.koers.access.PersonId.next(), "Mees", java.util.Set.of());
        var closed = new Place(place.key(), place.audience(), "Verleden", List.of(), false, true);
        assertThat(others(mees, closed)).isEmpty();
        assertThat(others(noor, place)).containsExactly("Bram");
    }

    private List<String> others(Viewer who, Place place) {
        return as(who, () -> presences.others(place, UUID.randomUUID()));
    }

    private static <T> T as(Viewer who, Supplier<T> act) {
        return Acting.call(who, act::get);
    }

    private Version latest(String dossier) {
        return as(
                Viewer.program("toets"),
                () -> texts.find(SectionKey.of(UUID.fromString(dossier), "FUTURE"))
                        .orElseThrow());
    }

    private int version(String dossier) {
        return latest(dossier).number();
    }

    private String text(String dossier) {
        return latest(dossier).text();
    }

    private String clash(String dossier) {
        return latest(dossier).clashes().getFirst().id();
    }
}
