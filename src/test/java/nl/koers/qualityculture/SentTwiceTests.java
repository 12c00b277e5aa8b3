package nl.koers.qualityculture;

import static nl.koers.demo.Personas.MEES;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.koers.matrix.Visitor;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipSeat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Een formulier dat tweemaal wordt verstuurd")
class SentTwiceTests extends QualityRoom {
    @LocalServerPort
    private int port;

    @Autowired
    private AmbitionRows ambitions;

    @Autowired
    private RoundRows rounds;

    @Autowired
    private StepRows steps;

    @Autowired
    private JdbcClient db;

    private String pages = "";

    @BeforeEach
    void mees_coordinates() throws Exception {
        program(() -> seats.give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
        pages = "/partnerschappen/" + here;
    }

    @AfterEach
    void and_does_so_no_more() throws Exception {
        program(() -> seats.end(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), FAR));
    }

    @Test
    @DisplayName("R44, R92 · tweemaal verstuurd begint één ambitie, en komt op dezelfde bladzijde uit")
    void one_ambition() throws Exception {
        twice("/ambities/nieuw", Map.of("titel", "Samen leren", "punt", "W1"));
        assertThat(as(noor, () -> ambitions.of(here))).hasSize(1);
    }

    @Test
    @DisplayName("R38, R92 · tweemaal verstuurd opent één ronde, en komt op dezelfde bladzijde uit")
    void one_round() throws Exception {
        twice("/vragen/nieuw", Map.of("over", "OWN:", "eigen", "De startweek", "tot", "2030-01-01"));
        assertThat(as(noor, () -> rounds.of(here))).hasSize(1);
    }

    @Test
    @DisplayName("R39, R92 · tweemaal verstuurd spreekt één stap af; de dag mag met woorden getypt zijn")
    void one_step() throws Exception {
        twice("/stappen/nieuw", Map.of("wat", "Samen kijken", "datum", "1 augustus 2027"));
        assertThat(as(noor, () -> steps.of(here)))
                .singleElement()
                .satisfies(it -> assertThat(it.newest().dueOn()).isEqualTo("2027-08-01"));
    }

    @Test
    @DisplayName("R39, R92 · tweemaal verstuurd noteert één keer bij een stap")
    void one_note() throws Exception {
        var step = as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", null, null));
        twice("/stappen/" + step, Map.of("stand", "CARRIED_OUT", "tekst", "Gedaan."));
        assertThat(as(noor, () -> steps.require(here, step)).notes()).hasSize(2);
    }

    @Test
    @DisplayName("R38, R92 · hetzelfde antwoord tweemaal verstuurd staat er één keer")
    void one_answer() throws Exception {
        var round = round();
        assertThat(as(bram, () -> answer(round, "Ja."))).isEqualTo(as(bram, () -> answer(round, "Ja.")));
        assertThat(as(
                        bram,
                        () -> db.sql("select count(*) from qualityculture.answer where round_id = ?")
                                .param(round)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private void twice(String page, Map<String, String> typed) {
        var mees = Visitor.as("mees", port);
        var fields = new HashMap<>(typed);
        Jsoup.parse(mees.get(pages + page).body())
                .select("main input[type=hidden][name=vorm], main input[type=hidden][name=gezien]")
                .forEach(it -> fields.put(it.attr("name"), it.val()));
        var first = mees.post(pages + page, fields);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(where(mees.post(pages + page, fields))).isEqualTo(where(first));
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
