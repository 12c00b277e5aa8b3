package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class VersionsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R91, R92 · van een tekst die duizend keer bewaard is, staan er tweehonderd versies op een pagina; de oudere blijven te vinden en te vergelijken")
    void a_thousand() {
        var dossier = Dossiers.own(Chapter.BEGUN, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(
                        _ -> saved(UUID.fromString(dossier), 1_000, "2027-06-01 09:00Z")));
        var host = Visitor.of(Reader.HOST, port);
        var address = "/tekst/" + dossier + "/PAST/versies";
        var newest = page(host, address);
        assertThat(numbers(newest)).hasSize(200);
        var older = newest.select("a[href*=voor]").attr("href");
        assertThat(numbers(page(host, older))).hasSize(200).doesNotContainAnyElementsOf(numbers(newest));
        var one = page(host, address + "/500?met=2");
        assertThat(one.select("del").text()).isEqualTo("2.");
        assertThat(one.select("ins").text()).isEqualTo("500.");
        assertThat(one.select("#met option").eachAttr("value")).containsExactly("1000", "2", "1");
    }

    @Test
    @DisplayName("R92 · vergelijken kan met de laatste versie van elk moment, hoe lang geleden ook, en met elk nummer")
    void weeks_ago() {
        var dossier = Dossiers.own(Chapter.BEGUN, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    saved(UUID.fromString(dossier), 300, "2027-04-22 09:00Z");
                    saved(UUID.fromString(dossier), 1_000, "2027-06-01 09:00Z");
                }));
        var host = Visitor.of(Reader.HOST, port);
        var address = "/tekst/" + dossier + "/PAST/versies/990";
        assertThat(page(host, address).select("#met option").eachAttr("value"))
                .containsExactly("1000", "989", "300", "1");
        var typed = page(host, address + "?met=989&nummer=17");
        assertThat(typed.select("del").text()).isEqualTo("17.");
        assertThat(typed.select("#nummer").val()).isEqualTo("17");
        for (var none : new String[] {"1001", "0", "x"}) {
            var wrong = page(host, address + "?met=989&nummer=" + none);
            assertThat(wrong.select(".koers-wrong").text()).contains("Typ een nummer van 1 tot en met 1000");
            assertThat(wrong.select("#nummer").val()).isEqualTo(none);
            assertThat(wrong.select("#met option[selected]").val()).isEqualTo("989");
        }
    }

    private void saved(UUID dossier, int times, String at) {
        db.sql("""
                insert into writing.version
                    (section_id, number, text, words, hash, based_on, saved_at, saved_by, by_name, block_ids, block_since)
                select s.id, n, 'Bewaard ' || n || '.', 2, 'x', n - 1, ?::timestamptz, ?, 'Noor', '{b}', array[n]
                  from writing.section s, generate_series(2, ?) n where s.dossier_id = ? and s.key = 'PAST'
                    on conflict do nothing""")
                .param(at)
                .param(PersonId.next().value())
                .param(times)
                .param(dossier)
                .update();
    }

    private static java.util.List<String> numbers(Document page) {
        return page.select("main ol a[href*=versies]").eachAttr("href");
    }

    private static Document page(Visitor who, String address) {
        var answer = who.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
