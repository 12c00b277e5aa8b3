package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zoeken in een peer review")
class ReviewSearchTests extends SearchPages {
    @Test
    @DisplayName(
            "R39, R90 · opvolging wordt gevonden door de gastheer, en door panel en Platform pas als die haar deelt")
    void follow_up() {
        var debriefed = Dossiers.own(Chapter.DEBRIEFED, tools);
        asProgram(() -> db.sql("""
                insert into developmentreview.follow_up (id, opr_id, recommendation_id, standing, text, owner, at, by_person, by_name)
                select ?, opr_id, id, 'AGREED', 'Wij plantten hulsthagen langs het schoolplein.', 'Noor',
                       timestamptz '2027-06-01 09:00Z', ?, 'Noor'
                  from developmentreview.recommendation where opr_id = ? limit 1""")
                .param(UUID.randomUUID())
                .param(PersonId.next().value())
                .param(UUID.fromString(debriefed))
                .update());
        assertThat(search(Reader.HOST, "hulsthaag").select("main li a").eachAttr("href"))
                .containsExactly("/opr/" + debriefed + "/opvolging");
        for (var reader : NOT_THE_HOST) {
            assertThat(search(reader, "hulsthaag").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
        asProgram(
                () -> db.sql("insert into developmentreview.share (opr_id, what) values (?, 'FOLLOW_UP_WITH_PLATFORM')")
                        .param(UUID.fromString(debriefed))
                        .update());
        assertThat(search(Reader.PLATFORM, "hulsthaag").select("main li a").eachAttr("href"))
                .containsExactly("/opr/" + debriefed + "/opvolging");
        assertThat(search(Reader.MEMBER, "hulsthaag").select("main mark").eachText())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R23, R63, R90 · vragen aan het panel, punten en verstuurde reacties vindt wie ze mag lezen, en niemand anders")
    void parts_of_a_review() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        asProgram(() -> {
            db.sql("""
                    insert into developmentreview.issue (id, opr_id, number, text, removed)
                    values (?, ?, 98, 'Hoe groeit de wegedoorn?', true), (?, ?, 99, 'Hoe groeit de jeneverbes?', false)""")
                    .param(UUID.randomUUID())
                    .param(UUID.fromString(opr))
                    .param(UUID.randomUUID())
                    .param(UUID.fromString(opr))
                    .update();
            for (var side : List.of("HOST", "PANEL")) {
                db.sql("insert into developmentreview.debrief_point (id, opr_id, side, text) values (?, ?, ?, ?)")
                        .param(UUID.randomUUID())
                        .param(UUID.fromString(opr))
                        .param(side)
                        .param("Nog niet ingebracht: sleedoorn van " + side)
                        .update();
            }
        });
        var member = Visitor.of(Reader.MEMBER, port);
        member.post(
                "/opr/" + opr + "/verslag/reactie",
                Map.of(
                        "base",
                        base(member, "/opr/" + opr + "/verslag/reactie"),
                        "tekst",
                        "Wij zagen een gagelstruik."));
        foundBy("jeneverbes", "/opr/" + opr + "/programma", Reader.HOST, Reader.MEMBER, Reader.CHAIR);
        foundBy("wegedoorn", "/opr/" + opr + "/programma");
        foundBy(
                "gagelstruik",
                "/opr/" + opr + "/verslag/reactie",
                Reader.HOST,
                Reader.MEMBER,
                Reader.SECRETARY,
                Reader.CHAIR);
        assertThat(search(Reader.HOST, "sleedoorn").select("main li").text())
                .contains("HOST")
                .doesNotContain("PANEL");
        assertThat(search(Reader.MEMBER, "sleedoorn").select("main li").text())
                .contains("PANEL")
                .doesNotContain("HOST");
        for (var reader : List.of(Reader.SECRETARY, Reader.STUDENT, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            assertThat(search(reader, "sleedoorn").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("R25, R64, R90 · leerpunten vindt het lid, de coördinator na het sturen en de gastheer na het delen")
    void learning_points() {
        var opr = Dossiers.own(Chapter.CONCEPT, tools);
        var page = "/opr/" + opr + "/leerpunten";
        var member = Visitor.of(Reader.MEMBER, port);
        var points = new java.util.HashMap<>(Map.of("tekst", "Plant vaker een vuilboom."));
        points.put("base", base(member, page));
        member.post(page, points);
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR);
        points.put("base", base(member, page));
        points.put("daarna", "delen");
        member.post(page, points);
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR, Reader.HOST);
        member.post(page + "/terug", Map.of());
        foundBy("vuilboom", page, Reader.MEMBER, Reader.COORDINATOR);
    }

    private static String base(Visitor who, String page) {
        return Jsoup.parse(who.get(page).body()).select("[name=base]").val();
    }
}
