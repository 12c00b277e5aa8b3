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
@DisplayName("Definitief worden alleen de woorden die iemand las")
class OnlyWhatWasReadTests {
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
            "R24, R91 · veranderde het verslag sinds het werd gelezen, dan blijft het open en staat er hoe het nu is")
    void report() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var host = Visitor.of(Reader.HOST, port);
        var report = "/opr/" + opr + "/verslag";
        Visitor.of(Reader.CHAIR, port).post(report + "/reactie/afsluiten", Map.of());
        var read = seen(page(host, report + "/definitief"), "form[action$=/definitief]");
        add(Visitor.of(Reader.SECRETARY, port), "/tekst/" + opr + "/REPORT", report, "Dit las de gastheer nog niet.");

        host.post(report + "/definitief", Map.of("gezien", read));
        assertThat(host.get("/opr/" + opr + "/eindverslag").statusCode()).isEqualTo(404);
        var again = page(host, report + "/definitief");
        assertThat(again.text()).contains("de tekst is intussen veranderd", "Dit las de gastheer nog niet.");
        host.post(report + "/definitief", Map.of());
        assertThat(host.get("/opr/" + opr + "/eindverslag").statusCode()).isEqualTo(404);
        host.post(report + "/definitief", Map.of("gezien", seen(again, "form[action$=/definitief]")));
        assertThat(page(host, "/opr/" + opr + "/eindverslag").text()).contains("Dit las de gastheer nog niet.");
    }

    @Test
    @DisplayName(
            "R63, R91 · schreef een ander sinds de nabespreking werd gelezen, dan blijft die open; eigen woorden houden niets tegen")
    void debrief() {
        var opr = held();
        var host = Visitor.of(Reader.HOST, port);
        var chair = Visitor.of(Reader.CHAIR, port);
        var together = "/opr/" + opr + "/nabespreking";
        var form = "section[aria-labelledby=vastleggen] form";
        var text = "/tekst/" + opr + "/JOINT_DEBRIEF";
        add(host, text, together, "Samen zagen we dit.");
        var read = seen(page(host, together), form);
        add(chair, text, together, "En dit zag het panel.");
        host.post(together, Map.of("geen", "true", "gezien", read));
        var now = page(host, together);
        assertThat(now.text()).contains("Lees hieronder hoe ze nu zijn", "En dit zag het panel.");
        assertThat(now.select(form)).isNotEmpty();

        read = seen(now, form);
        chair.post(together + "/aanbevelingen", Map.of("aanbeveling", "Luister vaker."));
        host.post(together, Map.of("geen", "true", "gezien", read));
        now = page(host, together);
        assertThat(now.text()).contains("Luister vaker.");
        assertThat(now.select(form)).isNotEmpty();

        read = seen(now, form);
        add(host, text, together, "Dit schreef de gastheer zelf nog.");
        assertThat(seen(page(host, together), form)).isNotEqualTo(read);
        host.post(together, Map.of("gezien", read));
        assertThat(page(host, together).select(form)).isEmpty();
    }

    private static void add(Visitor who, String section, String page, String words) {
        var now = page(who, page);
        var text = now.select("#tekst").getFirst();
        who.post(
                section,
                Map.of(
                        "base",
                        now.select("[name=base]").val(),
                        "tekst",
                        text.wholeText().strip() + "\n\n" + words));
        page(who, page);
    }

    private static String seen(Document page, String form) {
        assertThat(page.select(form)).isNotEmpty();
        return page.select(form + " [name=gezien]").val();
    }

    /// The day was held and both looked back apart.
    private String held() {
        var dossier = Dossiers.own(Chapter.AGREED, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> List.of("MET", "HELD", "HOST_REFLECTED", "PANEL_REFLECTED")
                        .forEach(mark -> db.sql(
                                        "insert into developmentreview.day_mark (opr_id, mark, on_day) values (?, ?, date '2027-04-22') on conflict do nothing")
                                .param(UUID.fromString(dossier))
                                .param(mark)
                                .update())));
        return dossier;
    }

    private static Document page(Visitor who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
