package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.life.Content;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een nieuwe naam of een splitsing, op de pagina's")
class ChangedPartnershipTests extends LifePages {
    @Test
    @DisplayName("R53 · een nieuwe naam: met reden en dag, één keer, en wat niet klopt houdt wat er is getypt")
    void rename() {
        closed("/naam", "samira", "mees", "dirk");
        var today = LocalDate.now(clock).toString();
        var petra = Visitor.as("petra", port);
        var typed = new HashMap<>(
                Map.of("vorm", fresh(), "naam", "Nieuw " + here, "kort", "Nieuw", "dag", today, "reden", " "));
        var wrong = refused(petra.post(page + "/naam", typed));
        assertThat(wrong.select("#naam").val()).isEqualTo("Nieuw " + here);
        assertThat(wrong.select("#kort").val()).isEqualTo("Nieuw");
        assertThat(wrong.select("#dag").val()).isEqualTo(today);
        assertThat(wrong.select("#reden-fout").text()).contains("Schrijf op waarom.");
        typed.put("reden", "Twee besturen fuseerden.");
        typed.put("dag", "morgen");
        var noDay = refused(petra.post(page + "/naam", typed));
        assertThat(noDay.select("#reden").text()).isEqualTo("Twee besturen fuseerden.");
        assertThat(count(Content.Kind.NAMED)).isOne();

        typed.put("dag", LocalDate.now(clock).minusDays(1).toString());
        var before = refused(petra.post(page + "/naam", typed));
        assertThat(before.select("#dag-fout").text()).contains("geldt sinds 2 juni 2027");
        assertThat(before.select("#reden").text()).isEqualTo("Twee besturen fuseerden.");
        assertThat(count(Content.Kind.NAMED)).isOne();

        typed.put("dag", today);
        twice(petra, "/naam", typed);
        assertThat(partnerships.require(here).name()).isEqualTo("Nieuw " + here);
        assertThat(count(Content.Kind.NAMED)).isEqualTo(2);
        assertThat(Visitor.anyone(port).get(page + "/verloop").body())
                .contains("Nieuw " + here)
                .doesNotContain("Twee besturen fuseerden.");
        assertThat(Visitor.as("mees", port).get(page + "/verloop").body()).contains("Twee besturen fuseerden.");
    }

    @Test
    @DisplayName(
            "R53, R50 · een splitsing: wie met wie meegaat blijft staan bij een weigering, en zij gebeurt één keer")
    void split() {
        var mees = Visitor.as("mees", port);
        mees.post(page + "/partners", Map.of("kind", "BOARD", "name", "Bestuur Hier", "sinds", "2024-08-01"));
        mees.post(
                page + "/partners",
                Map.of("kind", "TEACHER_EDUCATION", "name", "Hogeschool Hier", "sinds", "2024-08-01"));
        var partners = partnerships.partners(here).list();
        assertThat(partners).hasSize(2);
        var first = partners.getFirst().id();
        mees.post(page + "/partners/" + first + "/penvoerder", Map.of("vanaf-" + first, "2024-08-01"));
        closed("/splitsen", "samira", "mees", "dirk");

        var typed = new HashMap<>(Map.of(
                "een",
                fresh(),
                "ander",
                fresh(),
                "naam",
                "Een " + here,
                "kort",
                "Een",
                "naam2",
                "Ander " + here,
                "kort2",
                "Ander",
                "dag",
                "2026-01-05",
                "reden",
                "Te groot geworden."));
        var lead = partners.getFirst().id().toString();
        partners.forEach(it -> typed.put("partner-" + it.id(), "BOTH"));
        typed.putAll(Map.of("penvoerder", lead, "penvoerder2", lead, "sector", "PO", "sector2", "PO"));
        var petra = Visitor.as("petra", port);
        var wrong = refused(petra.post(page + "/splitsen", typed));
        assertThat(wrong.select("#status-fout").text()).contains("Kies een status");
        assertThat(wrong.select("#naam2").val()).isEqualTo("Ander " + here);
        assertThat(wrong.select("#reden").text()).isEqualTo("Te groot geworden.");
        assertThat(wrong.select("select[name^=partner-] option[selected]").eachAttr("value"))
                .containsExactly("BOTH", "BOTH");
        assertThat(wrong.select("#penvoerder2 option[selected]").val()).isEqualTo(lead);
        assertThat(partnerships.require(here).isEnded()).isFalse();

        typed.putAll(Map.of("status", "ASPIRANT", "sinds", "2023-08-01", "lichting", "2023"));
        twice(petra, "/splitsen", typed);
        assertThat(partnerships.require(here).endedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(partnerships.living().stream().map(Partnership::name).filter(it -> it.endsWith(here.toString())))
                .containsExactlyInAnyOrder("Een " + here, "Ander " + here);
        var one = new PartnershipId(UUID.fromString(typed.get("een")));
        assertThat(partnerships.partners(one).missing()).isEmpty();
        assertThat(Jsoup.parse(Visitor.anyone(port).get(page).body()).text()).contains("gesplitst", "Ander " + here);
        assertThat(petra.get(page + "/splitsen").statusCode()).isEqualTo(404);
    }
}
