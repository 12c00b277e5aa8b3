package nl.koers.qualityframework.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.record.DossierRecord;
import nl.koers.ui.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A concept from loading to publishing, against the database. Each test has a year of its own.
@KoersTest
abstract class ConceptInHand {
    static final String OF_2021 = FrameworkFile.shipped("2021.yaml");

    @Autowired
    QualityFrameworks frameworks;

    @Autowired
    Concepts concepts;

    @Autowired
    LoadingFile loading;

    @Autowired
    StartingConcept starting;

    @Autowired
    ChangingConcept changing;

    @Autowired
    Publishing publishing;

    @Autowired
    DroppingConcept dropping;

    @Autowired
    DossierRecord record;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

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

    ChangingConcept.Outcome went(String from, Set<String> to) {
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

    List<String> kinds() {
        return asPetra(() -> concepts.require("1911-2")).version().lineage().lines().stream()
                .map(it -> it.kind() + " " + it.from() + it.to())
                .toList();
    }

    static String mark(FrameworkVersion version, String code) {
        return ChangingConcept.mark(version.element(code).orElseThrow());
    }

    static Change rewritten(Element element, String text) {
        return new Change.Rewritten(
                element.code(),
                element.functions(),
                new Bilingual(text, element.text().en()),
                element.help());
    }

    ChangingConcept.Outcome change(String version, Change change, String seen) {
        return asPetra(() -> changing.change(version, change, seen));
    }

    static void saved(ChangingConcept.Outcome outcome) {
        assertThat(outcome).isInstanceOf(ChangingConcept.Outcome.Saved.class);
    }

    /// The text of 2021 under another name, older than all, so that it follows nothing.
    static String file(String year) {
        return OF_2021.replace("version: \"2021\"", "version: \"" + year + "\"");
    }

    Concept loaded(String file) {
        var outcome = asPetra(() -> loading.load(file));
        assertThat(outcome).isInstanceOf(LoadingFile.Outcome.Loaded.class);
        return ((LoadingFile.Outcome.Loaded) outcome).concept();
    }

    void publish(String version) {
        assertThat(asPetra(() ->
                        publishing.publish(version, concepts.require(version).number(), true)))
                .isEqualTo(new Publishing.Outcome.Published());
    }

    boolean changedBy(Viewer viewer, String act) {
        try {
            return Acting.call(viewer, () -> inOne(() -> db.sql(act).update())) > 0;
        } catch (DataAccessException refused) {
            assertThat(refused).hasStackTraceContaining("R41");
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    int rowsOf(String name) {
        return asPetra(() -> seenRows(name));
    }

    /// How many rows the viewer sees of it: the version itself and its editions.
    int seenRows(String name) {
        return inOne(() -> db.sql("""
                        select (select count(*) from qualityframework.version where name = ?)
                             + (select count(*) from qualityframework.edition where file like ?)""")
                .param(name)
                .param("%version: \"" + name + "\"%")
                .query(Integer.class)
                .single());
    }

    <T> T inOne(Callable<T> act) {
        return Deed.in(transaction, act);
    }

    <T> T asPetra(Callable<T> act) {
        return as(Personas.PETRA, () -> inOne(act));
    }

    <T> T as(Persona persona, Callable<T> act) {
        return Acting.call(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), () -> Deed.now(act));
    }

    <T> T asAnyone(Callable<T> act) {
        return Acting.call(Viewer.anyone(), () -> inOne(act));
    }
}
