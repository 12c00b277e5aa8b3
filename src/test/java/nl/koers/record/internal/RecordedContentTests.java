package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.koers.KoersTest;
import nl.koers.record.internal.Finding.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// What the record refers to is proven to be what it was: a placed part, annex and ID, an agreed programme, a report.
@KoersTest
class RecordedContentTests {
    private final Verifying verifying;
    private final Administrator administrator;

    RecordedContentTests(
            @Autowired Verifying verifying, @Autowired DataSource database, @Autowired JdbcConnectionDetails details) {
        this.verifying = verifying;
        this.administrator = new Administrator(database, details);
    }

    @ParameterizedTest(name = "R92 · {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DOCUMENTS_PLACED | CONTENT_CHANGED | update writing.version set text = concat(text, '.') where number = (select placed.version from developmentreview.placed_part placed join writing.section s on s.id = section_id and s.dossier_id = placed.opr_id and s.key = placed.part limit 1)",
                "DOCUMENTS_PLACED | CONTENT_CHANGED | update developmentreview.placed_fact set value = concat(value, '.') where position = 1",
                "DOCUMENTS_PLACED | CONTENT_GONE    | delete from developmentreview.placed_fact",
                "CONTENT_AGREED   | CONTENT_CHANGED | update developmentreview.agreed_programme set content = jsonb_set(content, '{version}', '77')",
                "CONTENT_AGREED   | CONTENT_GONE    | delete from developmentreview.agreed_programme",
                "DEBRIEF_RECORDED | CONTENT_CHANGED | update writing.version v set text = 'anders' from writing.section s where s.id = v.section_id and s.key = 'JOINT_DEBRIEF'",
                "CONCEPT_PLACED   | CONTENT_CHANGED | update writing.version v set text = 'anders' from writing.section s where s.id = v.section_id and s.key = 'REPORT_PLACED'",
                "REACTION_SENT    | CONTENT_CHANGED | update writing.version v set text = 'anders' from writing.section s where s.id = v.section_id and s.key = 'REACTION_SENT'",
                "REPORT_FINAL     | CONTENT_CHANGED | update writing.version v set text = 'anders' from writing.section s where s.id = v.section_id and s.key = 'REPORT_FINAL'",
                "REPORT_FINAL     | CONTENT_GONE    | delete from writing.version v using writing.section s where s.id = v.section_id and s.key = 'REPORT_FINAL'",
            })
    void changed_content_is_found(String act, Kind kind, String deed) throws Exception {
        var found = new ArrayList<Finding>();
        administrator.tries(all -> {
            assertThat(all.sql(deed).update()).isPositive();
            verifying.verify(found::add);
        });
        assertThat(found).isNotEmpty();
        assertThat(found).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.act()).isEqualTo(act);
        });
        assertThat(found).allMatch(it -> it.kind() == Kind.CONTENT_CHANGED || it.kind() == Kind.CONTENT_GONE);
    }

    @Test
    @DisplayName("R92 · an annex of which a byte changed, or that is gone, is found")
    void a_file_that_was_changed() throws Exception {
        for (var deed : List.of(
                "update documents.piece set bytes = set_byte(bytes, 0, 7) where file_id = ?",
                "delete from documents.file where id = ?")) {
            var found = new ArrayList<Finding>();
            var file = UUID.randomUUID();
            var dossier = UUID.randomUUID();
            administrator.tries(all -> {
                all.sql("""
                        insert into documents.file (id, dossier_id, name, kind, size, sha256, reason, readers, writers,
                               added_at, added_by, by_name, placed_at)
                        select ?, ?, 'plan', 'PDF', 3, encode(sha256('abc'::bytea), 'hex'), 'omdat', '{}', '{}',
                               now(), gen_random_uuid(), 'Fatma', now()""").param(file).param(dossier).update();
                all.sql("insert into documents.piece values (?, 0, 'ab'::bytea), (?, 1, 'c'::bytea)")
                        .param(file)
                        .param(file)
                        .update();
                all.sql("""
                        select record.append(gen_random_uuid(), ?, now(), null, 'toets', '', 'ANNEX_ADDED', 'plan', false, 's',
                               array['file ' || ? || ' ' || encode(sha256('abc'::bytea), 'hex')], '{}')""")
                        .param(dossier)
                        .param(file.toString())
                        .query((_, _) -> 1)
                        .list();
                verifying.verify(found::add);
                assertThat(found).isEmpty();
                all.sql(deed).param(file).update();
                verifying.verify(found::add);
            });
            assertThat(found)
                    .containsExactly(new Finding(
                            deed.startsWith("delete") ? Kind.CONTENT_GONE : Kind.CONTENT_CHANGED,
                            dossier,
                            1,
                            "ANNEX_ADDED",
                            "file " + file));
        }
    }
}
