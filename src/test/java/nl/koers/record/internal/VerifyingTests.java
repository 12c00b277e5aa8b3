package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.OprSeat;
import nl.koers.record.DossierRecord;
import nl.koers.record.internal.Finding.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever someone with all power over the database does to a record, it shows: in which dossier, and where.
@KoersTest
class VerifyingTests {
    private static final int LENGTH = 6;
    private static final Viewer SAMIRA = Viewer.person(Personas.SAMIRA.id(), Personas.SAMIRA.name(), Set.of());

    private final DossierRecord record;
    private final Verifying verifying;
    private final TransactionTemplate transaction;
    private final Administrator administrator;
    private final JdbcClient db;

    VerifyingTests(
            @Autowired DossierRecord record,
            @Autowired Verifying verifying,
            @Autowired TransactionTemplate transaction,
            @Autowired DataSource database,
            @Autowired JdbcConnectionDetails details,
            @Autowired JdbcClient db) {
        this.record = record;
        this.verifying = verifying;
        this.transaction = transaction;
        this.administrator = new Administrator(database, details);
        this.db = db;
    }

    private UUID dossier() {
        var dossier = UUID.randomUUID();
        IntStream.rangeClosed(1, LENGTH)
                .forEach(number -> as(SAMIRA, () -> {
                    if (number % 2 == 0) {
                        record.noteNaming(dossier, "TEAM_JOINED", "Fatma");
                    } else {
                        record.note(dossier, "PANEL_MET", "2027-05-0" + number);
                    }
                }));
        return dossier;
    }

    private void as(Viewer viewer, Runnable act) {
        Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    /// What is found in this dossier, or about the anchors, after somebody did this to it.
    private List<Finding> found(UUID dossier, Consumer<JdbcClient> deed) throws Exception {
        var found = new ArrayList<Finding>();
        administrator.tries(all -> {
            deed.accept(all);
            verifying.verify(found::add);
        });
        assertThat(found).allMatch(it -> it.dossier() == null || it.dossier().equals(dossier));
        return found;
    }

    private static List<String> kinds(List<Finding> found) {
        return found.stream().map(it -> it.kind() + " " + it.number()).toList();
    }

    @Test
    @DisplayName("R92 · the record of everything that was done is whole")
    void the_record_of_everything_that_was_done_is_whole() throws Exception {
        dossier();
        assertThat(found(UUID.randomUUID(), _ -> {})).isEmpty();
    }

    @ParameterizedTest(name = "R92 · an entry whose {0} was altered is found")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "id; gen_random_uuid()",
                "at; at + interval '1 microsecond'",
                "by_person; gen_random_uuid()",
                "by_person; null",
                "by_name; 'Fatma'",
                "by_name; ''",
                "roles; 'PANEL'",
                "act; 'DAY_HELD'",
                "about; 'iets anders'",
                "names; not names",
                "salt; 'a'",
                "salt; null",
                "names_hash; repeat('0', 64)",
                "content; array['text REPORT_FINAL/1']",
                "named_content; array['text REPORT_FINAL/1']",
                "hash; repeat('0', 64)",
                "previous; repeat('0', 64)",
            })
    void every_column(String column, String value) throws Exception {
        for (int number : List.of(1, 3, 4, LENGTH)) {
            var dossier = dossier();
            var found = found(
                    dossier,
                    all -> all.sql("update record.entry set " + column + " = " + value
                                    + " where dossier_id = ? and number = ?")
                            .param(dossier)
                            .param(number)
                            .update());
            assertThat(found)
                    .filteredOn(it -> it.kind() == Kind.ALTERED)
                    .extracting(Finding::number)
                    .containsExactly(number);
        }
    }

    @Test
    @DisplayName("R92 · an entry that went to another dossier is found")
    void an_entry_that_went_to_another_dossier_is_found() throws Exception {
        var dossier = dossier();
        var other = UUID.randomUUID();
        var found = new ArrayList<Finding>();
        administrator.tries(all -> {
            all.sql("update record.entry set dossier_id = ? where dossier_id = ? and number = 3")
                    .param(other)
                    .param(dossier)
                    .update();
            verifying.verify(found::add);
        });
        assertThat(found)
                .contains(new Finding(Kind.MISSING, dossier, 3, "", "3"), new Finding(Kind.NO_HEAD, other, 0, "", ""));
    }

    @Test
    @DisplayName("R92 · an entry taken out is found wherever it stood")
    void an_entry_taken_out_is_found_wherever_it_stood() throws Exception {
        var first = dossier();
        assertThat(found(first, all -> remove(all, first, 1, 1)))
                .containsExactly(new Finding(Kind.MISSING, first, 1, "", "1"));
        var middle = dossier();
        assertThat(found(middle, all -> remove(all, middle, 3, 4)))
                .containsExactly(new Finding(Kind.MISSING, middle, 3, "", "4"));
        var last = dossier();
        assertThat(found(last, all -> remove(all, last, LENGTH, LENGTH)))
                .containsExactly(new Finding(Kind.TAIL_MISSING, last, LENGTH, "", "" + LENGTH));
        var all6 = dossier();
        assertThat(found(all6, all -> remove(all, all6, 1, LENGTH)))
                .containsExactly(new Finding(Kind.TAIL_MISSING, all6, 1, "", "" + LENGTH));
    }

    @Test
    @DisplayName("R92 · a gap that was closed by counting on is found")
    void a_gap_that_was_closed_by_counting_on_is_found() throws Exception {
        var dossier = dossier();
        assertThat(kinds(found(dossier, all -> {
                    remove(all, dossier, 3, 3);
                    all.sql("update record.entry set number = number - 1 where dossier_id = ? and number > 3")
                            .param(dossier)
                            .update();
                })))
                .containsExactly("MOVED 3", "MOVED 4", "MOVED 5", "TAIL_MISSING 6");
    }

    @Test
    @DisplayName("R92 · two entries that changed places are found as such")
    void two_entries_that_changed_places_are_found_as_such() throws Exception {
        var dossier = dossier();
        assertThat(found(dossier, all -> {
                    renumber(all, dossier, 2, 99);
                    renumber(all, dossier, 5, 2);
                    renumber(all, dossier, 99, 5);
                }))
                .extracting(it -> it.kind() + " " + it.number() + " " + it.fact())
                .containsExactly("MOVED 2 5", "MOVED 5 2");
    }

    @Test
    @DisplayName("R92 · an entry that was replaced by one with a hash that fits is found")
    void an_entry_that_was_replaced_by_one_with_a_hash_that_fits_is_found() throws Exception {
        var dossier = dossier();
        assertThat(kinds(found(dossier, all -> rewrite(all, dossier, 3)))).containsExactly("LOOSE 4");
    }

    @Test
    @DisplayName("R92 · a tail that was cut together with where it ends is found by the anchor of that day")
    void a_tail_that_was_cut_together_with_where_it_ends_is_found_by_the_anchor_of_that_day() throws Exception {
        var dossier = dossier();
        assertThat(kinds(found(dossier, all -> {
                    anchor(all);
                    remove(all, dossier, 4, LENGTH);
                    all.sql("""
                            update record.head h set number = 3, hash = e.hash from record.entry e
                             where e.dossier_id = h.dossier_id and e.number = 3 and h.dossier_id = ?""").param(dossier).update();
                })))
                .containsExactly("ANCHORED_GONE " + LENGTH);
    }

    @Test
    @DisplayName("R92 · a whole chain that was written anew is found by the anchor")
    void a_whole_chain_that_was_written_anew_is_found_by_the_anchor() throws Exception {
        var dossier = dossier();
        assertThat(kinds(found(dossier, all -> {
                    anchor(all);
                    rewriteFrom(all, dossier, 3);
                })))
                .containsExactly("ANCHORED_DIFFERS " + LENGTH);
        var gone = dossier();
        assertThat(kinds(found(gone, all -> {
                    anchor(all);
                    remove(all, gone, 1, LENGTH);
                    all.sql("delete from record.head where dossier_id = ?")
                            .param(gone)
                            .update();
                })))
                .containsExactly("ANCHORED_GONE " + LENGTH);
    }

    @Test
    @DisplayName("R92 · where a chain ends is kept too")
    void where_a_chain_ends_is_kept_too() throws Exception {
        var dossier = dossier();
        assertThat(kinds(found(
                        dossier,
                        all -> all.sql("delete from record.head where dossier_id = ?")
                                .param(dossier)
                                .update())))
                .containsExactly("NO_HEAD 0");
        assertThat(kinds(found(
                        dossier,
                        all -> all.sql("update record.head set hash = 'x' where dossier_id = ?")
                                .param(dossier)
                                .update())))
                .containsExactly("HEAD_DIFFERS " + LENGTH);
    }

    @ParameterizedTest(name = "R92 · an anchor is found: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "update record.anchor set day = day - 100 where number = {n}",
                "update record.anchor set digest = repeat('0', 64) where number = {n}",
                "update record.anchor set previous = repeat('0', 64) where number = {n}",
                "update record.anchor set hash = repeat('0', 64) where number = {n}",
                "update record.anchored set number = number - 1 where anchor = {n} and number > 1",
                "update record.anchored set hash = repeat('0', 64) where anchor = {n}",
                "delete from record.anchored where anchor = {n}",
                "delete from record.anchor where number = {n}",
            })
    void an_anchor_that_was_changed(String deed) throws Exception {
        dossier();
        var found = new ArrayList<Finding>();
        administrator.tries(all -> {
            grow(all);
            int number = anchor(all);
            grow(all);
            anchor(all);
            all.sql(deed.replace("{n}", String.valueOf(number))).update();
            verifying.verify(found::add);
        });
        assertThat(found).isNotEmpty();
    }

    @Test
    @DisplayName("R92 · the day is anchored once on however many nodes")
    void the_day_is_anchored_once_on_however_many_nodes() throws Exception {
        dossier();
        administrator.tries(all -> {
            var day = LocalDate.of(2199, 1, 1);
            assertThat(anchored(all, day)).isTrue();
            assertThat(anchored(all, day)).isFalse();
            assertThat(anchored(all, day.minusDays(1))).isFalse();
            assertThat(anchored(all, day.plusDays(1))).isTrue();
            assertThat(all.sql("select count(*) from record.anchor where day >= ?")
                            .param(day)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        });
    }

    @Test
    @DisplayName("R92 · names that went leave a chain that holds and names taken in secret are found")
    void names_that_went_leave_a_chain_that_holds_and_names_taken_in_secret_are_found() throws Exception {
        var dossier = dossier();
        var nameless = """
                update record.entry set by_person = null, by_name = '', salt = null, named_content = '{}',
                       about = case when names then '' else about end where dossier_id = ?""";
        assertThat(kinds(found(dossier, all -> all.sql(nameless).param(dossier).update())))
                .containsExactly("NAMES_TAKEN " + LENGTH);
        as(Viewer.program("toets"), () -> {
            db.sql(nameless).param(dossier).update();
            record.note(dossier, Walk.NAMES_GONE, "2027-06-02");
        });
        assertThat(found(dossier, _ -> {})).isEmpty();
        assertThat(found(
                        dossier,
                        all -> all.sql("update record.entry set by_name = 'Fatma' where dossier_id = ? and number = 2")
                                .param(dossier)
                                .update()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("R92 · the record itself refuses every change")
    void the_record_itself_refuses_every_change() {
        var dossier = dossier();
        for (var deed : List.of(
                "update record.entry set about = 'x' where dossier_id = ?",
                "update record.entry set by_name = '' where dossier_id = ?",
                "delete from record.entry where dossier_id = ?",
                "update record.head set number = 1 where dossier_id = ?",
                "delete from record.head where dossier_id = ?")) {
            try {
                as(
                        Viewer.program("toets"),
                        () -> assertThat(db.sql(deed).param(dossier).update())
                                .as(deed)
                                .isZero());
            } catch (UncategorizedSQLException refused) {
                assertThat(refused).as(deed).hasMessageContaining("R92");
            }
        }
        as(Viewer.program("toets"), () -> assertThat(record.of(dossier)).hasSize(LENGTH));
    }

    @Test
    @DisplayName("R90 · whoever adds to a record learns nothing of it")
    void whoever_adds_to_a_record_learns_nothing_of_it() {
        var dossier = dossier();
        var stranger = Viewer.person(PersonId.next(), "Vreemd", Set.of());
        as(stranger, () -> {
            record.note(dossier, "PANEL_MET", "2027-05-09");
            assertThat(record.of(dossier))
                    .extracting(DossierRecord.Entry::byName)
                    .containsExactly("Vreemd");
            assertThat(db.sql("select count(*) from record.head")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(db.sql("select count(*) from record.anchored")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> db.sql(
                                        "select record.append(?, ?, now(), ?, 'Samira', '', 'X', '', false, 's', '{}', '{}')")
                                .param(UUID.randomUUID())
                                .param(dossier)
                                .param(Personas.SAMIRA.id().value())
                                .query((_, _) -> 1)
                                .list()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("R92 · an entry says what the actor was in this dossier")
    void an_entry_says_what_the_actor_was_in_this_dossier() {
        var dossier = UUID.randomUUID();
        var person = PersonId.next();
        var host = Viewer.person(
                person, "Iris", Set.of(Seat.in(OprSeat.HOST_TEAM, dossier), Seat.in(OprSeat.PANEL, UUID.randomUUID())));
        as(host, () -> record.note(dossier, "STARTED", ""));
        as(
                Viewer.program("toets"),
                () -> assertThat(record.of(dossier))
                        .extracting(DossierRecord.Entry::roles)
                        .containsExactly(List.of("HOST_TEAM")));
    }

    /// How long it takes over many entries: `KOERS_VERIFY_ENTRIES=100000`.
    @Test
    void many_entries_are_checked_in_parts() throws Exception {
        int many = Integer.parseInt(System.getenv().getOrDefault("KOERS_VERIFY_ENTRIES", "5000"));
        administrator.tries(all -> {
            all.sql("""
                    select record.append(gen_random_uuid(), md5((n % 100)::text)::uuid, now(), gen_random_uuid(), 'Fatma', 'PANEL',
                           'PANEL_MET', 'feit ' || n, n % 2 = 0, md5(n::text), '{}', '{}')
                      from generate_series(1, ?) n""").param(many).query((_, _) -> 1).list();
            var begun = System.nanoTime();
            var verified = verifying.verify(finding -> {
                throw new AssertionError(finding.toString());
            });
            assertThat(verified.entries()).isGreaterThan(many);
            System.out.printf(
                    "%d regels nagelopen in %d ms%n", verified.entries(), (System.nanoTime() - begun) / 1_000_000);
        });
    }

    private static void grow(JdbcClient all) {
        all.sql("""
                select record.append(gen_random_uuid(), gen_random_uuid(), now(), null, 'toets', '', 'X', '', false, 's', '{}', '{}')""").query((_, _) -> 1).list();
    }

    private static void renumber(JdbcClient all, UUID dossier, int from, int to) {
        all.sql("update record.entry set number = ? where dossier_id = ? and number = ?")
                .param(to)
                .param(dossier)
                .param(from)
                .update();
    }

    private static void remove(JdbcClient all, UUID dossier, int from, int until) {
        all.sql("delete from record.entry where dossier_id = ? and number between ? and ?")
                .param(dossier)
                .param(from)
                .param(until)
                .update();
    }

    private static void rewrite(JdbcClient all, UUID dossier, int number) {
        all.sql("update record.entry e set roles = 'PANEL' where dossier_id = ? and number = ?")
                .param(dossier)
                .param(number)
                .update();
        all.sql("update record.entry e set hash = record.entry_hash(e) where dossier_id = ? and number = ?")
                .param(dossier)
                .param(number)
                .update();
    }

    private static void rewriteFrom(JdbcClient all, UUID dossier, int number) {
        rewrite(all, dossier, number);
        for (int next = number + 1; next <= LENGTH; next++) {
            all.sql("""
                    update record.entry e set previous = b.hash from record.entry b
                     where b.dossier_id = e.dossier_id and b.number = e.number - 1 and e.dossier_id = ? and e.number = ?""").param(dossier).param(next).update();
            rewrite(all, dossier, next);
        }
        all.sql("""
                update record.head h set hash = e.hash from record.entry e
                 where e.dossier_id = h.dossier_id and e.number = h.number and h.dossier_id = ?""").param(dossier).update();
    }

    private static int anchor(JdbcClient all) {
        var next = all.sql("select coalesce(max(day), date '2099-01-01') + 1 from record.anchor")
                .query(LocalDate.class)
                .single();
        assertThat(anchored(all, next)).isTrue();
        return all.sql("select max(number) from record.anchor")
                .query(Integer.class)
                .single();
    }

    private static boolean anchored(JdbcClient all, LocalDate day) {
        return all.sql("select record.anchor_day(?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
