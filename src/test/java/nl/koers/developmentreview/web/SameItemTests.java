package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
@DisplayName("Twee mensen veranderen hetzelfde")
class SameItemTests {
    private static final String RECOMMENDATIONS = "/nabespreking/aanbevelingen";
    private static final String POINTS = "/nabespreking/punten";

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
            "R91 · een aanbeveling die een ander anders schreef: beide teksten staan op de pagina, geen gaat stil weg")
    void recommendation() {
        var opr = held();
        var host = Visitor.of(Reader.HOST, port);
        host.post(opr + RECOMMENDATIONS, Map.of("aanbeveling", "Praat vaker met elkaar."));
        var form = changing(host, opr, RECOMMENDATIONS);
        var first = with(form, "aanbeveling", "Praat elke week met elkaar.");
        var late = with(form, "aanbeveling", "Praat met studenten.");
        Visitor.of(Reader.SECRETARY, port).post(opr + RECOMMENDATIONS, first);
        host.post(opr + RECOMMENDATIONS, late);
        var again = page(host, opr);
        assertThat(again.text()).contains("Er staat nu: ‘Praat elke week met elkaar.’");
        assertThat(again.select("#aanbeveling").text()).isEqualTo("Praat met studenten.");
        host.post(opr + RECOMMENDATIONS + "/weg", late);
        assertThat(page(host, opr).text()).contains("Praat elke week met elkaar.");
        host.post(opr + RECOMMENDATIONS, with(fields(again, RECOMMENDATIONS), "aanbeveling", "Praat met studenten."));
        assertThat(page(host, opr).select("#aanbevelingen ~ ol li p").eachText())
                .contains("Praat met studenten.");
    }

    @Test
    @DisplayName("R91 · een aanbeveling die een ander weghaalde: de woorden staan klaar om opnieuw toe te voegen")
    void recommendation_gone() {
        var opr = held();
        var host = Visitor.of(Reader.HOST, port);
        host.post(opr + RECOMMENDATIONS, Map.of("aanbeveling", "Praat vaker met elkaar."));
        var form = changing(host, opr, RECOMMENDATIONS);
        Visitor.of(Reader.CHAIR, port).post(opr + RECOMMENDATIONS + "/weg", form);
        host.post(opr + RECOMMENDATIONS, with(form, "aanbeveling", "Praat elke week met elkaar."));
        var again = page(host, opr);
        assertThat(again.text()).contains("Dit staat er niet meer").doesNotContain("De aanbeveling staat erbij");
        var words = fields(again, RECOMMENDATIONS);
        assertThat(words).containsEntry("item", "").containsEntry("aanbeveling", "Praat elke week met elkaar.");
        host.post(opr + RECOMMENDATIONS, words);
        assertThat(page(host, opr).text()).contains("Praat elke week met elkaar.");
    }

    @Test
    @DisplayName("R91 · een punt voor de nabespreking wordt niet stil vervangen, en niet weggehaald met andere woorden")
    void point() {
        var opr = held();
        var host = Visitor.of(Reader.HOST, port);
        host.post(opr + POINTS, Map.of("punt", "Minder praten."));
        var form = changing(host, opr, POINTS);
        Visitor.of(Reader.HOST, port).post(opr + POINTS, with(form, "punt", "Meer luisteren."));
        host.post(opr + POINTS + "/weg", form);
        assertThat(page(host, opr).text()).contains("Meer luisteren.");
        host.post(opr + POINTS, with(form, "punt", "Minder vergaderen."));
        var again = page(host, opr);
        assertThat(again.text()).contains("Er staat nu: ‘Meer luisteren.’");
        assertThat(again.select("#punt").text()).isEqualTo("Minder vergaderen.");
        var newest = fields(again, POINTS);
        host.post(opr + POINTS + "/weg", newest);
        assertThat(page(host, opr).text()).doesNotContain("Meer luisteren.");
        host.post(opr + POINTS, with(newest, "punt", "Minder vergaderen."));
        assertThat(fields(page(host, opr), POINTS))
                .containsEntry("item", "")
                .containsEntry("punt", "Minder vergaderen.");
    }

    @Test
    @DisplayName(
            "R91 · een vraag aan het panel die een ander veranderde of weghaalde: geen van beide teksten gaat stil weg")
    void question() {
        var questions = "/opr/" + Dossiers.own(Chapter.BEGUN, tools) + "/programma/vragen";
        var host = Visitor.of(Reader.HOST, port);
        host.post(questions, Map.of("vraag", "Hoe leren wij samen?"));
        var form = Jsoup.parse(host.get(questions).body()).expectFirst("form[action*=vragen/]");
        var address = form.attr("action");
        var number = form.select("[name=nummer]").val();
        var seen = form.select("[name=gezien]").val();
        var mine = Map.of("nummer", number, "gezien", seen, "vraag" + number, "Hoe leren studenten?");
        host.post(address, Map.of("nummer", number, "gezien", seen, "vraag" + number, "Hoe leren leraren?"));
        var again = Jsoup.parse(host.post(address, mine).body());
        assertThat(again.text()).contains("Er staat nu: ‘Hoe leren leraren?’");
        assertThat(again.select("#vraag" + number).text()).isEqualTo("Hoe leren studenten?");
        host.post(
                address + "/weg",
                Map.of(
                        "gezien",
                        again.select("form[action=" + address + "] [name=gezien]")
                                .val()));
        var gone = Jsoup.parse(host.post(address, mine).body());
        assertThat(gone.select("#vraag").text()).isEqualTo("Hoe leren studenten?");
    }

    @Test
    @DisplayName("R35, R91 · lid en eigen coördinator leggen ervaring vast: wie later is, ziet eerst wat er staat")
    void experience() {
        var dossier = Dossiers.own(Chapter.PLACED, tools);
        var member = "/opr/" + dossier + "/panel/"
                + Dossiers.things(dossier, db, transaction).get("member");
        var lotte = Visitor.of(Reader.MEMBER, port);
        var shown = Jsoup.parse(lotte.get(member).body());
        var form = fields(shown, "/ervaring");
        var joris = Visitor.of(Reader.COORDINATOR, port);
        joris.post(member + "/ervaring", with(form, "opleiden", "Tien jaar in een opleidingsschool."));
        var late = lotte.post(member + "/ervaring", with(form, "opleiden", "Vijf jaar begeleider."));
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.select("dd").text()).contains("Tien jaar in een opleidingsschool.");
        assertThat(again.select("#opleiden").text()).isEqualTo("Vijf jaar begeleider.");
        assertThat(lotte.post(member + "/ervaring", fields(again, "/ervaring")).statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(joris.get(member).body()).select("dd").text()).contains("Vijf jaar begeleider.");
    }

    @Test
    @DisplayName("R60, R91 · het ID: wie later is ziet beide waarden, en wat hij niet aanraakte toont wat er nu staat")
    void facts() {
        var address = "/opr/" + Dossiers.own(Chapter.BEGUN, tools) + "/id";
        var host = Visitor.of(Reader.HOST, port);
        var form = fields(Jsoup.parse(host.get(address).body()), address);
        var first = with(with(form, "SCHOOLS", "23"), "WORKPLACE_MENTORS", "45");
        assertThat(host.post(address, first).statusCode()).isEqualTo(302);
        var late = host.post(address, with(form, "SCHOOLS", "24"));
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.select(".koers-wrong").text()).contains("een ander vulde intussen dit in: 23");
        assertThat(again.select("#SCHOOLS").val()).isEqualTo("24");
        assertThat(again.select("#WORKPLACE_MENTORS").val()).isEqualTo("45");
        assertThat(host.post(address, fields(again, address)).statusCode()).isEqualTo(302);
        var now = Jsoup.parse(host.get(address).body());
        assertThat(now.select("#SCHOOLS").val() + " "
                        + now.select("#WORKPLACE_MENTORS").val())
                .isEqualTo("24 45");
    }

    /// The address of a review of which the day was held and the debrief not yet recorded.
    private String held() {
        var dossier = Dossiers.own(Chapter.AGREED, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> List.of("MET", "HELD", "HOST_REFLECTED")
                        .forEach(mark -> db.sql(
                                        "insert into developmentreview.day_mark (opr_id, mark, on_day) values (?, ?, date '2027-04-22') on conflict do nothing")
                                .param(UUID.fromString(dossier))
                                .param(mark)
                                .update())));
        return "/opr/" + dossier;
    }

    /// The fields of the form that changes the last item of this kind.
    private Map<String, String> changing(Visitor who, String opr, String act) {
        var section = act.equals(POINTS) ? "punten" : "aanbevelingen";
        var link = page(who, opr).select("a[href*=verander]").eachAttr("href").stream()
                .filter(it -> it.endsWith("#" + section))
                .toList()
                .getLast();
        return fields(Jsoup.parse(who.get(link.substring(0, link.indexOf('#'))).body()), act);
    }

    private static Document page(Visitor who, String opr) {
        return Jsoup.parse(who.get(opr + "/nabespreking").body());
    }

    private static Map<String, String> fields(Document page, String act) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form[action$=" + act + "]")
                .getLast()
                .select("input[name]:not([name=_csrf]), textarea")
                .forEach(it -> fields.put(it.attr("name"), it.is("textarea") ? it.text() : it.attr("value")));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String words) {
        var changed = new LinkedHashMap<>(form);
        changed.put(field, words);
        return changed;
    }
}
