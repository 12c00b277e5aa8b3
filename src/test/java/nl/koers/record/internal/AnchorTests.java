package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Het anker van elke dag")
class AnchorTests extends Tampering {
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
}
