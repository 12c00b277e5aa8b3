package nl.koers.qualityframework.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.record.DossierRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een concept van het kwaliteitskader")
class FrameworkConceptTests extends ConceptInHand {
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
                    () -> starting.from(UUID.randomUUID(), "2021"),
                    () -> changing.change("1903", new Change.Removed("W1.SO.2"), ""),
                    () -> publishing.publish("1903", 1, true))) {
                assertThatThrownBy(() -> as(other, act)).isInstanceOf(NoSuchThing.class);
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
                .isInstanceOf(NoSuchThing.class);
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
        assertThatThrownBy(() -> asPetra(() -> concepts.require("1905"))).isInstanceOf(NoSuchThing.class);
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
}
