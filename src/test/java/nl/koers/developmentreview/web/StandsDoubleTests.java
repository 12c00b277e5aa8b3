package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
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
@DisplayName("Zolang een alinea dubbel staat, wordt geen tekst definitief en gaat er geen naar een ander")
class StandsDoubleTests {
    private static final String WORDS = "Langs de lange laan staan oude %s in bloei.";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("R22, R91 · het concept wordt niet geplaatst, en de keuze staat op die pagina")
    void concept() {
        var opr = Dossiers.own(Chapter.DEBRIEFED, tools);
        var host = Visitor.of(Reader.HOST, port);
        var page = "/opr/" + opr + "/verslag";
        doubled(host, opr, "REPORT", page);
        var now = page(host, page);
        host.post(page, Map.of("base", base(now), "tekst", now.select("#tekst").text()));
        var after = page(host, page);
        assertThat(after.text()).contains("een alinea staat dubbel");
        assertThat(after.select(".koers-both")).hasSize(1);
        assertThat(Visitor.of(Reader.MEMBER, port).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R24, R91 · het verslag wordt niet definitief, en de pagina leidt naar de keuze")
    void made_final() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var host = Visitor.of(Reader.HOST, port);
        var report = "/opr/" + opr + "/verslag";
        Visitor.of(Reader.CHAIR, port).post(report + "/reactie/afsluiten", Map.of());
        doubled(host, opr, "REPORT", report);
        var look = page(host, report + "/definitief");
        assertThat(look.select("form[action$=/definitief]")).isEmpty();
        assertThat(look.select("main a[href=" + report + "]").eachText()).contains("Kies eerst welke jullie houden");
        host.post(report + "/definitief", Map.of("gezien", version(host, opr, report)));
        assertThat(host.get("/opr/" + opr + "/eindverslag").statusCode()).isEqualTo(404);
        choose(host, opr, "REPORT", report);
        host.post(report + "/definitief", Map.of("gezien", version(host, opr, report)));
        assertThat(page(host, "/opr/" + opr + "/eindverslag").text()).contains("walnoten");
    }

    @Test
    @DisplayName("R63, R91 · de nabespreking wordt niet vastgelegd, en wie terugkeek is niet klaar")
    void debrief() {
        var opr = held();
        var host = Visitor.of(Reader.HOST, port);
        var apart = "/opr/" + opr + "/terugblik";
        doubled(host, opr, "HOST_REFLECTION", apart);
        host.post(apart + "/klaar", Map.of());
        assertThat(page(host, apart).text()).contains("staat een alinea dubbel");
        choose(host, opr, "HOST_REFLECTION", apart);
        host.post(apart + "/klaar", Map.of());

        var together = "/opr/" + opr + "/nabespreking";
        doubled(host, opr, "JOINT_DEBRIEF", together);
        var look = page(host, together);
        assertThat(look.select("section[aria-labelledby=vastleggen]").text()).contains("staat een alinea dubbel");
        host.post(together, Map.of("geen", "true"));
        assertThat(page(host, together).text()).contains("staat een alinea dubbel");
        choose(host, opr, "JOINT_DEBRIEF", together);
        host.post(together, recording(page(host, together)));
        assertThat(page(host, together).select("form[action=" + together + "]")).isEmpty();
    }

    private static Map<String, String> recording(Document page) {
        var form = page.select("section[aria-labelledby=vastleggen] form").getFirst();
        return Map.of("geen", "true", "gezien", form.select("[name=gezien]").val());
    }

    /// Two sheets on one ground that change the same stretch.
    private void doubled(Visitor who, String opr, String name, String page) {
        var section = "/tekst/" + opr + "/" + name;
        who.post(section, Map.of("base", base(page(who, page)), "tekst", WORDS.formatted("bomen")));
        var before = base(page(who, page));
        for (var tree : List.of("kastanjes", "walnoten")) {
            who.post(section, Map.of("base", before, "tekst", WORDS.formatted(tree)));
            // each look takes the words of one act along
            page(who, page);
        }
        assertThat(page(who, page).select(".koers-both")).hasSize(1);
    }

    private void choose(Visitor who, String opr, String name, String page) {
        var now = page(who, page);
        var clash = now.select("[name=kies]").val();
        var text = now.select("#tekst").first();
        who.post(
                "/tekst/" + opr + "/" + name,
                Map.of(
                        "base",
                        base(now),
                        "tekst",
                        text == null ? "" : text.wholeText(),
                        "kies",
                        clash,
                        "keuze-" + clash,
                        "SECOND"));
        page(who, page);
    }

    /// The day was held and the panel looked back; nothing of the host is there yet.
    private String held() {
        var dossier = Dossiers.own(Chapter.AGREED, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> List.of("MET", "HELD", "PANEL_REFLECTED")
                        .forEach(mark -> db.sql(
                                        "insert into developmentreview.day_mark (opr_id, mark, on_day) values (?, ?, date '2027-04-22') on conflict do nothing")
                                .param(UUID.fromString(dossier))
                                .param(mark)
                                .update())));
        return dossier;
    }

    private static String version(Visitor who, String opr, String report) {
        return base(page(who, report));
    }

    private static String base(Document page) {
        return page.select("[name=base]").val();
    }

    private static Document page(Visitor who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
