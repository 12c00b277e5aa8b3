package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.register.Partnerships;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is asked of the page on which one searches, and who finds what there.
@KoersTest
abstract class SearchPages {
    static final List<Reader> NOT_THE_HOST =
            List.of(Reader.STUDENT, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE);

    private static String told = "";

    @LocalServerPort
    int port;

    @Autowired
    Dossiers.Tools tools;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Partnerships partnerships;

    /// Exactly these readers find this page with it.
    void foundBy(String typed, String href, Reader... readers) {
        for (var reader : Reader.values()) {
            var hrefs = search(reader, typed).select("main li a").eachAttr("href");
            if (List.of(readers).contains(reader)) {
                assertThat(hrefs).as(reader.name()).contains(href);
            } else {
                assertThat(hrefs).as(reader.name()).isEmpty();
            }
        }
    }

    List<String> hrefs(Reader reader, String typed) {
        return search(reader, typed).select("main li a").eachAttr("href");
    }

    void asProgram(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    Document search(Reader reader, String typed) {
        var visitor = Visitor.of(reader, port);
        var answer = visitor.get("/zoeken?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /// A review that only its host reads, with words in it that stand nowhere else.
    String dossier() {
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

    /// A file with these words, which only the host may have.
    String annex(String dossier, String words) {
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
}
