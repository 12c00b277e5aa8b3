package nl.koers.qualityculture;

import static nl.koers.demo.Personas.MEES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.koers.matrix.Visitor;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipSeat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Een formulier van voor iemand anders iets bewaarde")
class SeenBeforeTests extends QualityRoom {
    @LocalServerPort
    private int port;

    @Autowired
    private KeepingAmbition keeping;

    @Autowired
    private AmbitionRows ambitions;

    @Autowired
    private StepRows steps;

    @BeforeEach
    void mees_coordinates() throws Exception {
        program(() -> seats.give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
    }

    @AfterEach
    void and_does_so_no_more() throws Exception {
        program(() -> seats.end(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), FAR));
    }

    @Test
    @DisplayName(
            "R91 · een ouder formulier zet een ambitie niet stil terug: er staat wat het nu is, en wat je typte staat er nog")
    void an_ambition() throws Exception {
        var id = as(noor, () -> quality.ambition(here, "Eerst zo", Set.of("W1"), true, false, null));
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + here + "/ambities/" + id + "/wijzigen";
        var seen =
                Jsoup.parse(mees.get(page).body()).select("input[name=gezien]").val();
        as(
                noor,
                () -> keeping.change(
                        here, id, 1, new KeepingAmbition.Given("Van Noor", Set.of("W2"), false, true, noor.id())));
        var refused = mees.post(page, Map.of("gezien", seen, "titel", "Van Mees", "punt", "W1"));
        assertThat(refused.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select("#titel-fout").text()).contains("‘Van Noor’", "verbreden", "Leeromgeving", noor.name());
        assertThat(again.select("#titel").text()).isEqualTo("Van Mees");
        assertThat(again.select("input[value=W1]").hasAttr("checked")).isTrue();
        assertThat(as(noor, () -> ambitions.require(here, id)).core().title()).isEqualTo("Van Noor");
        var knowing = Map.of("gezien", again.select("input[name=gezien]").val(), "titel", "Van Mees", "punt", "W1");
        assertThat(mees.post(page, knowing).statusCode()).isEqualTo(302);
        assertThat(as(noor, () -> ambitions.require(here, id)).core().title()).isEqualTo("Van Mees");
    }

    @Test
    @DisplayName(
            "R91 · een ouder formulier zet eigenaar en datum van een stap niet stil terug: er staat wat het nu is, en wat je typte staat er nog")
    void a_step() throws Exception {
        var id = as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", null, null));
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + here + "/stappen/" + id;
        var seen =
                Jsoup.parse(mees.get(page).body()).select("input[name=gezien]").val();
        as(noor, () -> {
            quality.note(here, id, "ADJUSTED", "Lotte doet het.", lotte.id(), FAR);
            return true;
        });
        var typed = Map.of("gezien", seen, "stand", "CARRIED_OUT", "tekst", "Gedaan.");
        var refused = mees.post(page, typed);
        assertThat(refused.statusCode()).isEqualTo(200);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select("#tekst-fout").text()).contains("‘Lotte doet het.’", lotte.name(), "2030");
        assertThat(again.select("#tekst").text()).isEqualTo("Gedaan.");
        assertThat(as(noor, () -> steps.require(here, id)).newest().owner()).isEqualTo(lotte.id());
        var knowing =
                Map.of("gezien", again.select("input[name=gezien]").val(), "stand", "CARRIED_OUT", "tekst", "Gedaan.");
        assertThat(mees.post(page, knowing).statusCode()).isEqualTo(302);
        assertThat(as(noor, () -> steps.require(here, id)).notes()).hasSize(3);
    }
}
