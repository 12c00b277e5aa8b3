package nl.koers.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class FiguresTests {
    @LocalServerPort
    private int port;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private PartnershipFigures figures;

    @Autowired
    private Seats seats;

    @Test
    @DisplayName(
            "R55, R58 · ingevuld, verbeterd en terug te zien: wie, wanneer en wat er stond; wie intussen iets anders invulde, wint niet stil")
    void entered_and_corrected() {
        var place = partnership("Partnerschap Cijfer");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers/2026-2027";
        assertThat(mees.post(page, Map.of("PO.HBO", "45", "was.PO.HBO", "", "PO.PDG", "*", "SCHOOL_EDUCATOR", "3"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(mees.post(page, Map.of("PO.HBO", "40", "was.PO.HBO", "45")).statusCode())
                .isEqualTo(302);
        var all = Jsoup.parse(mees.get("/partnerschappen/" + place + "/cijfers").body());
        assertThat(all.select("tr:contains(2026-2027) td").eachText().getFirst())
                .isEqualTo("minstens 40, 1 waarde afgeschermd");
        var shown = Jsoup.parse(mees.get(page).body());
        assertThat(shown.select("input[id=PO.HBO]").val()).isEqualTo("40");
        assertThat(shown.select("tbody tr:contains(Hbo) td").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("40"),
                        it -> assertThat(it).startsWith("Mees"),
                        it -> assertThat(it).isEqualTo("45"),
                        it -> assertThat(it).startsWith("Mees"));

        var late = mees.post(page, Map.of("PO.HBO", "50", "was.PO.HBO", "45", "PO.OTHER", "2"));
        assertThat(late.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(late.body());
        assertThat(again.text()).contains("een collega vulde intussen 40 in");
        assertThat(again.select("input[id=PO.HBO]").val()).isEqualTo("50");
        assertThat(again.select("input[name=was.PO.HBO]").val()).isEqualTo("40");
        assertThat(again.select("input[id=PO.OTHER]").val()).isEqualTo("2");

        var wrong = Jsoup.parse(
                mees.post(page, Map.of("PO.HBO", "veel", "PO.OTHER", "2")).body());
        assertThat(wrong.select("[id=PO.HBO-fout]").text()).contains("heel getal");
        assertThat(wrong.select("input[id=PO.HBO]").val()).isEqualTo("veel");
        assertThat(wrong.select("input[id=PO.OTHER]").val()).isEqualTo("2");
        assertThat(students(place)).isEqualTo(Map.of(2026, new Students(40, 1)));
    }

    @Test
    @DisplayName("R55, R58 · uit een bestand: eerst zien, dan overnemen; elke fout met de regel, en dan niets")
    void from_a_file() {
        var place = partnership("Partnerschap Bestand");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers";
        var head = "Schooljaar;Sector;Wat;Aantal\r\n";
        var preview = Jsoup.parse(mees.upload(
                        page + "/bestand",
                        "cijfers.csv",
                        (head + "2025-2026;PO;PDG;<5\r\n2025-2026;PO;Zij-instroom;14\r\n").getBytes(UTF_8),
                        Map.of())
                .body());
        assertThat(preview.select("tbody tr")).hasSize(2);
        assertThat(preview.text()).contains("Er is nog niets bewaard.");
        assertThat(students(place)).isEmpty();
        preview.select("input[name=regel]").forEach(it -> {
            var sent = new HashMap<String, String>();
            sent.put("regel", it.val());
            sent.put("bestand", "cijfers.csv");
            assertThat(mees.post(page + "/overnemen", sent).statusCode()).isEqualTo(302);
        });
        assertThat(students(place)).isEqualTo(Map.of(2025, new Students(14, 1)));
        assertThat(mees.get(page + "/2025-2026").body()).contains("cijfers.csv");

        var wrong = Jsoup.parse(mees.upload(
                        page + "/bestand",
                        "cijfers.csv",
                        (head + "2025-2026;PO;PDG;9\r\n2025-2026;VO;PDG;x\r\n").getBytes(UTF_8),
                        Map.of())
                .body());
        assertThat(wrong.select("#regels li").eachText())
                .containsExactly(
                        "Regel 3: sector ‘VO’ is niet van dit partnerschap. Schrijf PO, VO of MBO.",
                        "Regel 3: ‘x’ is geen aantal. Schrijf een heel getal, <5, * of **, of laat het leeg.");
        assertThat(students(place)).isEqualTo(Map.of(2025, new Students(14, 1)));
        var template = mees.get(page + "/sjabloon?soort=csv");
        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".csv");
        assertThat(mees.get(page + "/sjabloon").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "R55, R90 · alleen het eigen partnerschap en het Platform lezen cijfers; alleen de coördinator schrijft, ook in de database")
    void closed() {
        var place = partnership("Partnerschap Dicht");
        var own = coordinator(place);
        as(own, () -> {
            figures.keep(place, 2026, Map.of("PO.HBO", "77"));
            figures.contribute(place, "Wij doen dit.");
            return 0;
        });
        var page = "/partnerschappen/" + place + "/cijfers";
        for (var who : List.of("samira", "dirk", "daan")) {
            assertThat(Visitor.as(who, port).get(page).statusCode()).isEqualTo(404);
            assertThat(Visitor.as(who, port).get(page + "/2026-2027").statusCode())
                    .isEqualTo(404);
            assertThat(Visitor.as(who, port).get(page + "/sjabloon").statusCode())
                    .isEqualTo(404);
        }
        var petra = Visitor.as("petra", port);
        assertThat(petra.get(page).body()).contains("77", "Wij doen dit.");
        assertThat(petra.get(page + "/2026-2027").body()).contains("77").doesNotContain("name=\"PO.HBO\"");
        assertThat(petra.post(page + "/2026-2027", Map.of("PO.HBO", "1")).statusCode())
                .isEqualTo(404);
        assertThat(petra.post(page + "/bijdrage", Map.of("bijdrage", "x")).statusCode())
                .isEqualTo(404);
        assertThat(count(Viewer.anyone())).isZero();
        assertThat(count(coordinator(partnership("Partnerschap Ander")))).isZero();
        assertThat(count(own)).isEqualTo(1);
        assertThatThrownBy(() -> as(coordinator(partnership("Partnerschap Derde")), () -> {
                    figures.keep(place, 2026, Map.of("PO.HBO", "1"));
                    return 0;
                }))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        own,
                        () -> db.sql("update register.figure set number = 1").update()))
                .hasStackTraceContaining("R55");
    }

    @Test
    @DisplayName("R99 · de bijdrage in eigen woorden; te lang blijft staan en wordt niet bewaard")
    void contribution() {
        var place = partnership("Partnerschap Bijdrage");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers";
        assertThat(mees.post(page + "/bijdrage", Map.of("bijdrage", "Meer plaatsen bij de mbo’s."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(mees.get(page).body()).select("#bijdrage").text())
                .isEqualTo("Meer plaatsen bij de mbo’s.");
        var tooLong = mees.post(page + "/bijdrage", Map.of("bijdrage", "lang ".repeat(500)));
        assertThat(tooLong.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(tooLong.body()).select("#bijdrage").text()).startsWith("lang lang");
        assertThat(Jsoup.parse(mees.get(page).body()).select("#bijdrage").text())
                .isEqualTo("Meer plaatsen bij de mbo’s.");
    }

    @Test
    @DisplayName(
            "R55, R99 · het land: een som vanaf drie partnerschappen, een deel alleen met een bron, anders onbekend")
    void the_country() {
        var places = List.of(partnership("Land een"), partnership("Land twee"), partnership("Land drie"));
        keep(places.get(0), 2017, "30");
        keep(places.get(1), 2017, "<5");
        assertThat(row("2017-2018"))
                .containsExactly("niet bekend", "niet te tonen: minder dan drie partnerschappen", "niet bekend");
        keep(places.get(2), 2017, "20");
        assertThat(row("2017-2018"))
                .containsExactly(
                        "niet bekend", "minstens 50, uit 3 partnerschappen; 1 waarde afgeschermd", "niet bekend");
        var petra = Visitor.as("petra", port);
        assertThat(petra.post("/naar-100-procent", Map.of("wat", "STUDENTS", "jaar", "2017-2018", "aantal", "200"))
                        .body())
                .contains("Vul de bron in");
        assertThat(row("2017-2018").getFirst()).isEqualTo("niet bekend");
        assertThat(petra.post(
                                "/naar-100-procent",
                                Map.of(
                                        "wat", "STUDENTS",
                                        "jaar", "2017-2018",
                                        "aantal", "200",
                                        "bron", "Jaarverslag",
                                        "datum", "2019-03-01"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(row("2017-2018"))
                .containsExactly(
                        "minstens 25 %",
                        "minstens 50, uit 3 partnerschappen; 1 waarde afgeschermd", "200 Jaarverslag, 1 maart 2019");
        assertThat(Visitor.as("mees", port)
                        .post("/naar-100-procent", Map.of("wat", "STUDENTS"))
                        .statusCode())
                .isEqualTo(404);
        var page = Jsoup.parse(Visitor.anyone(port).get("/naar-100-procent").body());
        assertThat(page.select("svg.koers-drawn circle")).isNotEmpty();
        assertThat(page.text()).contains("vóór 2030, en in 2030").doesNotContain("Vul een totaal in");
        assertThat(page.select("tr:contains(Mbo-instellingen) td").eachText()).startsWith("niet bekend");
    }

    private List<String> row(String year) {
        return Jsoup.parse(Visitor.anyone(port).get("/naar-100-procent").body())
                .select("tr:contains(" + year + ") td")
                .eachText();
    }

    private void keep(PartnershipId place, int year, String count) {
        as(coordinator(place), () -> {
            figures.keep(place, year, Map.of("PO.HBO", count));
            return 0;
        });
    }

    private int count(Viewer viewer) {
        return as(
                viewer,
                () -> db.sql("select count(*) from register.figure where number = 77")
                        .query(Integer.class)
                        .single());
    }

    /// @param atLeast the sum of what is a number
    private record Students(int atLeast, int masked) {}

    /// By the calendar year in which the school year begins, as its coordinator reads them.
    private Map<Integer, Students> students(PartnershipId place) {
        var coordinator = coordinator(place);
        return as(coordinator, () -> figures.readBy(coordinator)).stream()
                .filter(it -> it.sector() != null)
                .collect(Collectors.toMap(
                        it -> Integer.valueOf(it.year().substring(0, 4)),
                        it -> it.number() == null ? new Students(0, 1) : new Students(it.number(), 0),
                        (one, other) -> new Students(one.atLeast() + other.atLeast(), one.masked() + other.masked())));
    }

    private PartnershipId partnership(String name) {
        var id = PartnershipId.next();
        program(() -> partnerships.add(new Partnership(id, name, name, Set.of(Sector.PO), null, "", Set.of())));
        assertThat(Places.RIJN).isNotEqualTo(id);
        return id;
    }

    private void seat(PersonId person, PartnershipId partnership) {
        program(() -> seats.give(person, PartnershipSeat.COORDINATOR, partnership.value(), LocalDate.EPOCH));
    }

    private Viewer coordinator(PartnershipId partnership) {
        var person = PersonId.next();
        seat(person, partnership);
        return Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, partnership.value())));
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private <T> T as(Viewer viewer, Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }
}
