package nl.koers.qualityframework.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.FrameworkWriter;
import nl.koers.record.DossierRecord;
import nl.koers.ui.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A concept from loading to publishing, against the database. Each test has a year of its own.
@KoersTest
@DisplayName("Een concept van het kwaliteitskader")
class FrameworkConceptTests {
    private static final String OF_2021 = FrameworkFile.shipped("2021.yaml");

    @Autowired
    private QualityFrameworks frameworks;

    @Autowired
    private Concepts concepts;

    @Autowired
    private LoadingFile loading;

    @Autowired
    private StartingConcept starting;

    @Autowired
    private ChangingConcept changing;

    @Autowired
    private Publishing publishing;

    @Autowired
    private DroppingConcept dropping;

    @Autowired
    private DossierRecord record;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    /// What was published here is taken back, as only a test can, so that other tests find the versions they know.
    @AfterEach
    void takeBack() {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    db.sql("alter table qualityframework.version disable trigger user")
                            .update();
                    db.sql("""
                    update qualityframework.version
                       set file = null, published_at = null, dropped_at = timestamptz '2027-01-01 09:00Z'
                     where name like '19%'""").update();
                    db.sql("alter table qualityframework.version enable trigger user")
                            .update();
                }));
    }

    @Test
    @DisplayName("R42 · elke gepubliceerde versie blijft te vinden onder haar naam; een andere naam bestaat niet")
    void pinned() {
        assertThat(frameworks.require("2021")).isEqualTo(FrameworkFile.parse("", OF_2021, List.of()));
        assertThat(frameworks.all()).extracting(FrameworkVersion::version).contains("2025", "2021");
        assertThatThrownBy(() -> frameworks.require("2019")).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> frameworks.require("2025-2")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R42 · een nieuwe peer review begint onder de nieuwste versie die compleet is, niet onder een halve")
    void the_newest_complete_one() {
        assertThat(frameworks.all())
                .filteredOn(it -> it.version().equals("2025"))
                .hasSize(1);
        assertThat(frameworks.require("2025").isComplete()).isFalse();
        assertThat(frameworks.toBeginWith().isComplete()).isTrue();
    }

    @Test
    @DisplayName("R41 · van een bestand met fouten wordt niets bewaard, en elke fout is genoemd met haar regel")
    void nothing_is_stored() {
        var file = file("1901").replace("status: FINAL", "status: X").replace("kind: IN", "kind: MISSCHIEN");
        var outcome = asPetra(() -> loading.load(file));
        assertThat(outcome).isInstanceOf(LoadingFile.Outcome.Wrong.class);
        assertThat(((LoadingFile.Outcome.Wrong) outcome).faults())
                .hasSize(12)
                .extracting(Fault::key)
                .containsOnly("framework.file.not-one-of");
        assertThat(rowsOf("1901")).isZero();
    }

    @Test
    @DisplayName("R41 · laden, publiceren en weer ophalen geeft hetzelfde bestand, op de letter, met opmerkingen en al")
    void the_same_file_comes_back() {
        var file = "# een opmerking die niemand weghaalt\n" + file("1902");
        var loaded = loaded(file);
        assertThat(loaded.file()).isEqualTo(file);
        publish("1902");
        assertThat(asAnyone(() -> db.sql("select file from qualityframework.version where name = '1902'")
                        .query(String.class)
                        .single()))
                .isEqualTo(file);
        assertThat(frameworks.require("1902").waarborgen())
                .isEqualTo(frameworks.require("2021").waarborgen());
    }

    @Test
    @DisplayName("R41, R90 · een concept bestaat alleen voor het Platform")
    void hidden_from_others() {
        loaded(file("1903"));
        for (var other : List.of(Personas.SAMIRA, Personas.DIRK, Personas.JORIS)) {
            for (Callable<?> act : List.<Callable<?>>of(
                    concepts::all,
                    () -> concepts.require("1903"),
                    () -> loading.load(file("1999")),
                    () -> loading.replace("1903", 1, file("1903")),
                    () -> starting.from("2021"),
                    () -> changing.change("1903", new Change.Removed("W1.SO.2"), ""),
                    () -> publishing.publish("1903", 1, true))) {
                assertThatThrownBy(() -> as(other, act)).hasRootCauseInstanceOf(NoSuchThing.class);
            }
            assertThat(as(other, () -> seenRows("1903"))).isZero();
        }
        assertThat(asAnyone(() -> seenRows("1903"))).isZero();
        assertThat(asPetra(() -> seenRows("1903"))).isEqualTo(2);
        assertThat(FrameworkAccess.mayKeep(Viewer.anyone())).isFalse();
        assertThat(FrameworkAccess.mayKeep(Viewer.person(
                        PersonId.next(), "x", Set.of(new Seat("DUSI", null), new Seat("HOST_TEAM", null)))))
                .isFalse();
    }

    @Test
    @DisplayName(
            "R41 · ook de database laat een ander geen concept maken, en niemand een gepubliceerde versie veranderen")
    void the_database_refuses_too() {
        loaded(file("1904"));
        assertThatThrownBy(() ->
                        as(Personas.SAMIRA, () -> inOne(() -> db.sql("""
                        insert into qualityframework.version (id, name)
                        values ('0193b3a0-0000-7000-8000-000000001904', '1999')""").update())))
                .hasStackTraceContaining("row-level security");
        assertThat(as(
                        Personas.SAMIRA,
                        () -> inOne(
                                () -> db.sql("update qualityframework.version set name = '1998' where name = '1904'")
                                        .update())))
                .isZero();
        publish("1904");
        for (var act : List.of(
                "update qualityframework.version set file = 'anders' where name = '1904'",
                "update qualityframework.version set name = '1997' where name = '1904'",
                "update qualityframework.version set published_at = null, file = null where name = '1904'",
                "update qualityframework.version set dropped_at = published_at where name = '1904'",
                "update qualityframework.edition set file = 'anders' where file like '%\"1904\"%'",
                "truncate qualityframework.edition")) {
            assertThat(changedBy(Viewer.program("toets"), act)).as(act).isFalse();
        }
        assertThat(frameworks.require("1904").version()).isEqualTo("1904");
        assertThatThrownBy(() -> asPetra(() -> loading.replace("1904", 1, file("1904"))))
                .hasRootCauseInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> Acting.as(
                        Viewer.program("toets"), () -> inOne(() -> db.sql("""
                        insert into qualityframework.edition (version_id, number, file, saved_at)
                        select id, 9, 'anders', timestamptz '2027-01-01 09:00Z' from qualityframework.version
                         where name = '1904'""").update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("R41 · een naam die er is, kan niet nog eens; wat is weggedaan, maakt zijn naam vrij")
    void names() {
        assertThat(asPetra(() -> loading.load(OF_2021))).isEqualTo(new LoadingFile.Outcome.Taken("2021", true));
        loaded(file("1905"));
        assertThat(asPetra(() -> loading.load(file("1905")))).isEqualTo(new LoadingFile.Outcome.Taken("1905", false));
        asPetra(() -> {
            dropping.drop("1905");
            return true;
        });
        assertThatThrownBy(() -> asPetra(() -> concepts.require("1905"))).hasRootCauseInstanceOf(NoSuchThing.class);
        assertThat(loaded(file("1905")).number()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R41 · publiceren is bevestigd, gaat over wat er werd bekeken, en kan niet zolang het kader zelf concept is")
    void publishing_is_confirmed() {
        var still = file("1906").replace("status: FINAL\n", "status: CONCEPT\n");
        loaded(still);
        assertThat(asPetra(() -> publishing.publish("1906", 2, false)))
                .isEqualTo(new Publishing.Outcome.Refused(List.of(
                        Publishing.Objection.STILL_A_CONCEPT,
                        Publishing.Objection.CHANGED_MEANWHILE,
                        Publishing.Objection.NOT_CONFIRMED)));
        assertThat(asPetra(() -> loading.replace("1906", 1, file("1906"))))
                .isInstanceOf(LoadingFile.Outcome.Loaded.class);
        assertThat(asPetra(() -> publishing.publish("1906", 1, true)))
                .isEqualTo(new Publishing.Outcome.Refused(List.of(Publishing.Objection.CHANGED_MEANWHILE)));
        assertThat(asPetra(() -> publishing.publish("1906", 2, true))).isEqualTo(new Publishing.Outcome.Published());
    }

    @Test
    @DisplayName("R41, R92 · in het verloop staat wie laadde en publiceerde, met de inhoud zoals die was")
    void recorded() {
        var concept = loaded(file("1907"));
        publish("1907");
        assertThat(asPetra(() -> inOne(() -> record.of(concept.id()))))
                .extracting(
                        DossierRecord.Entry::act,
                        DossierRecord.Entry::byName,
                        it -> it.content().getFirst().reference())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FRAMEWORK_PUBLISHED", Personas.PETRA.name(), "1"),
                        org.assertj.core.groups.Tuple.tuple("FRAMEWORK_LOADED", Personas.PETRA.name(), "1"));
    }

    @Test
    @DisplayName(
            "R41 · een correctie begint als kopie waarin alles gelijk is; wat je wijzigt, heet daarna anders verwoord")
    void a_correction() {
        loaded(file("1908"));
        publish("1908");
        var concept = asPetra(() -> starting.from("1908"));
        assertThat(concept.version().version()).isEqualTo("1908-2");
        assertThat(concept.version().lineage().lines()).hasSize(22).allMatch(it -> it.kind() == Kind.SAME);
        var element = concept.version().element("W1.SO.1").orElseThrow();
        saved(change("1908-2", rewritten(element, "Anders gezegd."), ChangingConcept.mark(element)));
        var now = asPetra(() -> concepts.require("1908-2"));
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.file()).isEqualTo(FrameworkWriter.write(now.version()));
        assertThat(now.version().lineage().lines().getFirst().kind()).isEqualTo(Kind.REWORDED);
        saved(change(
                "1908-2",
                rewritten(element, element.text().nl()),
                ChangingConcept.mark(now.version().element("W1.SO.1").orElseThrow())));
        assertThat(asPetra(() -> concepts.require("1908-2"))
                        .version()
                        .lineage()
                        .lines()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    @DisplayName(
            "R91 · wie hetzelfde wijzigt als een ander, ziet dat eerst; wie iets anders wijzigt, heeft er geen last van")
    void two_editors() {
        var version = loaded(file("1909")).version();
        var one = version.element("W1.SO.1").orElseThrow();
        var other = version.element("W2.SO.1").orElseThrow();
        saved(change("1909", rewritten(one, "Van de een."), ChangingConcept.mark(one)));
        saved(change("1909", rewritten(other, "Van de ander."), ChangingConcept.mark(other)));
        var late = change("1909", rewritten(one, "Te laat."), ChangingConcept.mark(one));
        assertThat(late).isInstanceOf(ChangingConcept.Outcome.ChangedMeanwhile.class);
        var concept = asPetra(() -> concepts.require("1909"));
        assertThat(concept.number()).isEqualTo(3);
        assertThat(concept.version().element("W1.SO.1").orElseThrow().text().nl())
                .isEqualTo("Van de een.");
        assertThat(concept.version().element("W2.SO.1").orElseThrow().text().nl())
                .isEqualTo("Van de ander.");
        assertThat(asPetra(() -> inOne(() -> concepts.history(concept))))
                .extracting(Concepts.Saved::number)
                .containsExactly(3, 2, 1);
        assertThat(asPetra(() -> inOne(() -> concepts.edition(concept, 1)))).contains(file("1909"));
    }

    @Test
    @DisplayName("R40, R47 · een element erbij of eraf houdt de codes en het verband heel")
    void elements_come_and_go() {
        loaded(file("1910"));
        publish("1910");
        asPetra(() -> starting.from("1910"));
        saved(change(
                "1910-2",
                new Change.Added(
                        "W1",
                        Element.Kind.SO,
                        List.of(Element.RegionFunction.WERVEN),
                        new Bilingual("Er is meer.", ""),
                        Bilingual.MISSING),
                ChangingConcept.mark(List.of())));
        var version = asPetra(() -> concepts.require("1910-2")).version();
        assertThat(version.waarborg("W1").orElseThrow().elements())
                .extracting(Element::code)
                .containsExactly("W1.SO.1", "W1.SO.2", "W1.SO.3", "W1.IN.1", "W1.IN.2");
        assertThat(version.lineage().lines())
                .filteredOn(it -> it.to().contains("W1.SO.3"))
                .extracting(it -> it.kind())
                .containsExactly(Kind.UNDECIDED);
        assertThatThrownBy(() -> change("1910-2", new Change.Removed("W1.SO.1"), mark(version, "W1.SO.1")))
                .hasRootCauseInstanceOf(NoSuchThing.class);
        saved(change("1910-2", new Change.Removed("W1.SO.3"), mark(version, "W1.SO.3")));
        saved(change("1910-2", new Change.Removed("W4.IN.3"), mark(version, "W4.IN.3")));
        var now = asPetra(() -> concepts.require("1910-2")).version();
        assertThat(now.lineage().lines())
                .filteredOn(it -> it.kind() != Kind.SAME)
                .extracting(it -> it.kind() + " " + it.from() + it.to())
                .containsExactly("UNDECIDED [W4.IN.3][]");
    }

    @Test
    @DisplayName(
            "R47 · waar een element heen ging, zegt de redacteur; of dat splitsen of samenvoegen is, volgt daaruit")
    void lineage_is_edited() {
        loaded(file("1911"));
        publish("1911");
        asPetra(() -> starting.from("1911"));
        saved(went("W1.SO.1", Set.of("W1.SO.1", "W1.SO.2")));
        assertThat(kinds()).contains("UNDECIDED [W1.SO.2][]").noneMatch(it -> it.startsWith("SAME [W1.SO.2]"));
    }

    private ChangingConcept.Outcome went(String from, Set<String> to) {
        return asPetra(() -> {
            // the other one first has to be taken away from where it went
            var version = concepts.require("1911-2").version();
            inOne(() -> changing.went(
                    "1911-2",
                    "W1.SO.2",
                    Set.of(),
                    false,
                    Bilingual.MISSING,
                    changing.markOfLine(version, "W1.SO.2", true)));
            var now = concepts.require("1911-2").version();
            return changing.went(
                    "1911-2", from, to, false, new Bilingual("Verdeeld.", ""), changing.markOfLine(now, from, true));
        });
    }

    private List<String> kinds() {
        return asPetra(() -> concepts.require("1911-2")).version().lineage().lines().stream()
                .map(it -> it.kind() + " " + it.from() + it.to())
                .toList();
    }

    private static String mark(FrameworkVersion version, String code) {
        return ChangingConcept.mark(version.element(code).orElseThrow());
    }

    private static Change rewritten(Element element, String text) {
        return new Change.Rewritten(
                element.code(),
                element.functions(),
                new Bilingual(text, element.text().en()),
                element.help());
    }

    private ChangingConcept.Outcome change(String version, Change change, String seen) {
        return asPetra(() -> changing.change(version, change, seen));
    }

    private static void saved(ChangingConcept.Outcome outcome) {
        assertThat(outcome).isInstanceOf(ChangingConcept.Outcome.Saved.class);
    }

    /// The text of 2021 under another name, older than all, so that it follows nothing.
    private static String file(String year) {
        return OF_2021.replace("version: \"2021\"", "version: \"" + year + "\"");
    }

    private Concept loaded(String file) {
        var outcome = asPetra(() -> loading.load(file));
        assertThat(outcome).isInstanceOf(LoadingFile.Outcome.Loaded.class);
        return ((LoadingFile.Outcome.Loaded) outcome).concept();
    }

    private void publish(String version) {
        assertThat(asPetra(() ->
                        publishing.publish(version, concepts.require(version).number(), true)))
                .isEqualTo(new Publishing.Outcome.Published());
    }

    private boolean changedBy(Viewer viewer, String act) {
        try {
            return Acting.call(viewer, () -> inOne(() -> db.sql(act).update())) > 0;
        } catch (DataAccessException refused) {
            assertThat(refused).hasStackTraceContaining("R41");
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int rowsOf(String name) {
        return asPetra(() -> seenRows(name));
    }

    /// How many rows the viewer sees of it: the version itself and its editions.
    private int seenRows(String name) {
        return inOne(() -> db.sql("""
                        select (select count(*) from qualityframework.version where name = ?)
                             + (select count(*) from qualityframework.edition where file like ?)""")
                .param(name)
                .param("%version: \"" + name + "\"%")
                .query(Integer.class)
                .single());
    }

    private <T> T inOne(Callable<T> act) {
        return Deed.in(transaction, act);
    }

    private <T> T asPetra(Callable<T> act) {
        return as(Personas.PETRA, () -> inOne(act));
    }

    private <T> T as(Persona persona, Callable<T> act) {
        try {
            return Acting.call(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T asAnyone(Callable<T> act) {
        try {
            return Acting.call(Viewer.anyone(), () -> inOne(act));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
