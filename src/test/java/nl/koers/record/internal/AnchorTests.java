package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.Viewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("Het anker van elke dag")
class AnchorTests extends Tampering {
    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Anchoring anchoring;

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
    @DisplayName(
            "R92 · a tail cut together with where it ends and the newest anchors shows only by what was kept elsewhere")
    void a_tail_cut_together_with_the_newest_anchors_shows_by_what_was_kept_elsewhere() throws Exception {
        var dossier = dossier();
        administrator.tries(all -> {
            int first = anchor(all);
            grow(all);
            anchor(all);
            var log = log(all);
            assertThat(found(log)).isEmpty();

            remove(all, dossier, 4, LENGTH);
            all.sql("""
                    update record.head h set number = 3, hash = e.hash from record.entry e
                     where e.dossier_id = h.dossier_id and e.number = 3 and h.dossier_id = ?""").param(dossier).update();
            all.sql("delete from record.anchored where anchor >= ?")
                    .param(first)
                    .update();
            all.sql("delete from record.anchor where number >= ?").param(first).update();
            assertThat(found(List.of())).isEmpty();
            assertThat(found(log))
                    .extracting(it -> it.kind() + " " + it.fact())
                    .containsExactlyElementsOf(log.subList(first - 1, log.size()).stream()
                            .map(line -> line.replaceFirst(".*(Anker van)", "KEPT_ANCHOR_GONE $1"))
                            .toList());

            anchor(all);
            assertThat(found(log)).as("anchored anew").hasSize(2);
        });
    }

    @Test
    @DisplayName("R92 · an anchor that was kept has to be there with that day and that whole hash")
    void an_anchor_that_was_kept_has_to_be_there_with_that_day_and_that_whole_hash() throws Exception {
        dossier();
        administrator.tries(all -> {
            anchor(all);
            var kept = log(all).getLast();
            assertThat(found(List.of("Laatste anker: dinsdag 1 januari 2199, " + kept.replaceFirst(".*: ", ""))))
                    .isEmpty();
            for (var other : List.of(
                    kept.substring(0, kept.length() - 1),
                    kept.replaceFirst("van .*:", "van 2001-01-01:"),
                    "Laatste anker: dinsdag 1 januari 2199, " + "0".repeat(64))) {
                assertThat(found(List.of(other)))
                        .extracting(Finding::kind)
                        .containsExactly(Finding.Kind.KEPT_ANCHOR_GONE);
            }
        });
    }

    @Test
    @DisplayName("R92 · whoever gives a file without anchors is told so and nothing counts as checked")
    void whoever_gives_a_file_without_anchors_is_told_so(@TempDir Path place) throws Exception {
        var log = place.resolve("logboek");
        var checking = new VerifyAtStart(verifying, transactions, List.of(), "");
        dossier();
        anchoring.tick();
        assertThat(said(checking, log))
                .isEqualTo("1 Het bestand " + log + " is niet te lezen, dus er is niets gecontroleerd.");
        Files.write(log, List.of("Koers staat klaar"));
        assertThat(said(checking, log)).startsWith("1 In " + log + " staat geen anker, dus er is niets gecontroleerd.");
        as(Viewer.program("toets"), () -> Deed.now(() -> Files.write(log, log(db))));
        assertThat(said(checking, log)).startsWith("0 Aantal elders bewaarde ankers waarmee is vergeleken: ");
        Files.write(log, List.of("Anker van 2001-01-01: abc"));
        assertThat(said(checking, log))
                .startsWith("1 Dit anker is elders bewaard, maar staat niet in Koers: Anker van 2001-01-01: abc\n");
    }

    /// What the log says of all anchors there are, with the clutter of a log.
    private static List<String> log(JdbcClient all) {
        return all.sql("""
                select '2199-01-02T00:05:00.000+02:00  INFO 7 --- [Koers] n.k.r.i.Anchoring : Anker van ' || day || ': ' || hash
                  from record.anchor order by number""").query((row, _) -> String.valueOf(row.getString(1))).list();
    }

    private List<Finding> found(List<String> kept) {
        var found = new ArrayList<Finding>();
        verifying.verify(KeptAnchor.among(kept.stream()), found::add);
        return found;
    }

    /// The exit code and the sentences, in Dutch as at the front door.
    private static String said(VerifyAtStart checking, Path log) {
        var out = new ByteArrayOutputStream();
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        try {
            int code = Deed.now(() -> Acting.call(
                    Viewer.program("toets"),
                    () -> checking.verify(log, new PrintStream(out, true, StandardCharsets.UTF_8))));
            return code + " " + out.toString(StandardCharsets.UTF_8).strip();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
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
