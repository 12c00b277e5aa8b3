package nl.koers.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.koers.demo.Personas;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresFromFileTests extends FigurePages {
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
            "R55, R91 · veranderde een collega intussen iets, dan blijft staan wat uit het bestand kwam, met wat er nu staat")
    void changed_meanwhile() {
        var place = partnership("Partnerschap Intussen");
        seat(Personas.MEES.id(), place);
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + place + "/cijfers";
        var file = "Schooljaar;Sector;Wat;Aantal\r\n2025-2026;PO;Zij-instroom;14\r\n";
        var preview = Jsoup.parse(mees.upload(page + "/bestand", "cijfers.csv", file.getBytes(UTF_8), Map.of())
                .body());
        var carried = preview.select("input[name=regel]").val();
        as(coordinator(place), () -> {
            figures.keep(place, 2025, Map.of("PO.CAREER_CHANGE", "9"));
            return 0;
        });

        var answer = mees.post(page + "/overnemen", Map.of("regel", carried, "bestand", "cijfers.csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(answer.body());
        assertThat(again.select("#fouten").text()).contains("Een collega veranderde intussen cijfers");
        assertThat(again.select("tbody tr td").eachText()).endsWith("9", "14");
        assertThat(students(place)).isEqualTo(Map.of(2025, new Students(9, 0)));

        var now = again.select("input[name=regel]").val();
        assertThat(now).isNotEqualTo(carried);
        assertThat(again.select("input[name=bestand]").val()).isEqualTo("cijfers.csv");
        assertThat(mees.post(page + "/overnemen", Map.of("regel", now, "bestand", "cijfers.csv"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(students(place)).isEqualTo(Map.of(2025, new Students(14, 0)));
    }
}
