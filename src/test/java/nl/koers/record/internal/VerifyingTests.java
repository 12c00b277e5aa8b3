package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Viewer;
import nl.koers.record.internal.Finding.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyingTests extends Tampering {
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
            record.note(dossier, Walk.NAMES_GONE, today().toString());
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
    @DisplayName("R92 · names taken in secret of something younger stay found after older names went")
    void names_taken_in_secret_of_something_younger_stay_found_after_older_names_went() throws Exception {
        var dossier = dossier();
        for (var day : List.of(today().minusDays(2).toString(), "ooit")) {
            assertThat(kinds(found(dossier, all -> {
                        all.sql("""
                                update record.entry set by_person = null, by_name = '', salt = null,
                                       about = case when names then '' else about end
                                 where dossier_id = ? and number in (2, 3)""").param(dossier).update();
                        record.note(dossier, Walk.NAMES_GONE, day);
                    })))
                    .containsExactly("NAMES_TAKEN 3");
        }
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
}
