package nl.koers.qualityculture;

import static nl.koers.demo.Personas.MEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.matrix.Visitor;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.Core;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition;
import nl.koers.qualityculture.internal.ambition.WritingAmbition;
import nl.koers.register.PartnershipSeat;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("De ambities van een partnerschap, met de database")
class AmbitionRoomTests extends QualityRoom {
    @LocalServerPort
    private int port;

    @Autowired
    private KeepingAmbition keeping;

    @Autowired
    private WritingAmbition writing;

    @Autowired
    private AmbitionRows ambitions;

    @Autowired
    private EarlierWork along;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R42, R44 · een ambitie is voor altijd gekoppeld aan de versie waarmee ze begon; wat ze eerder zei en waarmee ze sloot blijft staan")
    void an_ambition_keeps_its_history() throws Exception {
        var id = as(noor, () -> quality.ambition(here, "Eerst zo", Set.of("W2", "W9"), true, false, noor.id()));
        as(
                noor,
                () -> keeping.change(
                        here, id, 1, new KeepingAmbition.Given("Nu zo", Set.of("W1.SO.1"), false, true, null)));
        as(noor, () -> keeping.close(here, id, "Het werd iets anders."));
        var ambition = as(noor, () -> ambitions.require(here, id));
        assertThat(ambition.framework()).isEqualTo("2021");
        assertThat(ambition.cores().stream().map(Core::title).toList())
                .isEqualTo(List.of("Nu zo", "Nu zo", "Eerst zo"));
        assertThat(ambition.cores().getLast().points()).isEqualTo(List.of("W2"));
        assertThat(ambition.core().outcome()).isEqualTo("Het werd iets anders.");
        assertThat(as(
                        noor,
                        () -> keeping.change(
                                here, id, 3, new KeepingAmbition.Given("Te laat", Set.of(), false, false, null))))
                .isEqualTo(new KeepingAmbition.Outcome.Closed());
    }

    @Test
    @DisplayName("R44 · zonder zin begint er niets, en zonder uitkomst sluit er niets")
    void refused() throws Exception {
        assertThat(as(
                        noor,
                        () -> keeping.begin(
                                here, UUID.randomUUID(), new KeepingAmbition.Given(" ", Set.of(), true, true, null))))
                .isEqualTo(new KeepingAmbition.Outcome.NoName());
        var id = as(noor, () -> quality.ambition(here, "Samen", Set.of(), false, false, null));
        assertThat(as(noor, () -> keeping.close(here, id, " "))).isEqualTo(new KeepingAmbition.Outcome.NoOutcome());
    }

    @Test
    @DisplayName("R91 · sloot een collega de ambitie intussen, dan staat wat je typte er nog")
    void closed_meanwhile() throws Exception {
        program(() -> seats.give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
        var id = as(noor, () -> quality.ambition(here, "Samen", Set.of(), false, false, null));
        as(noor, () -> keeping.close(here, id, "Klaar."));
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + here + "/ambities/" + id;
        var end = Jsoup.parse(
                mees.post(page + "/afsluiten", Map.of("opbrengst", "Getypt")).body());
        assertThat(end.select("#opbrengst").text()).isEqualTo("Getypt");
        assertThat(end.select("#opbrengst-fout").text()).contains("intussen afgesloten");
        var change = Jsoup.parse(mees.post(page + "/wijzigen", Map.of("titel", "Anders", "punt", "W1"))
                .body());
        assertThat(change.select("#titel").text()).isEqualTo("Anders");
        assertThat(change.select("#titel-fout").text()).contains("intussen afgesloten");
        assertThat(change.select("input[value=W1]").hasAttr("checked")).isTrue();
        assertThat(as(noor, () -> ambitions.require(here, id)).core().title()).isEqualTo("Samen");
        program(() -> seats.end(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), FAR));
    }

    @Test
    @DisplayName("R91 · twee die meeschrijven bewaren hetzelfde deel: beider woorden staan erin")
    void both_keep_their_words() throws Exception {
        as(noor, () -> {
            quality.writer(here, lotte.id());
            return true;
        });
        var id = as(noor, () -> quality.ambition(here, "Samen", Set.of("W1"), true, false, null));
        as(noor, () -> writing.save(here, id, AmbitionPart.PROCESS, Sheet.on(0, "Samen.\n\nVan Noor.")));
        assertThat(as(lotte, () -> writing.save(here, id, AmbitionPart.PROCESS, Sheet.on(0, "Van Lotte."))))
                .isNotInstanceOf(Saving.Saved.class);
        assertThat(as(
                        lotte,
                        () -> texts.find(AmbitionPart.PROCESS.key(here, id))
                                .orElseThrow()
                                .text()))
                .contains("Van Noor.", "Van Lotte.");
    }

    @Test
    @DisplayName("R44, R90 · wie niet meeschrijft krijgt niets, van beide sloten; het Platform ook niet")
    void closed_by_default() throws Exception {
        var id = as(noor, () -> quality.ambition(here, "Geheim", Set.of("W1"), true, false, null));
        var petra = person(Function.TEACHER);
        program(() -> seats.give(petra.id(), NationalSeat.PLATFORM, null, LONG_AGO));
        for (var other : List.of(bram, petra)) {
            assertThat(as(other, () -> ambitions.of(here))).isEmpty();
            assertThatExceptionOfType(NoSuchThing.class)
                    .isThrownBy(() -> as(other, () -> quality.ambition(here, "Indringer", Set.of(), true, true, null)));
            assertThatExceptionOfType(NoSuchThing.class)
                    .isThrownBy(() -> as(other, () -> writing.save(here, id, AmbitionPart.SEEN, Sheet.on(0, "x"))));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> as(
                            other,
                            () -> db.sql("""
                            insert into qualityculture.ambition (id, partnership_id, framework, begun_on) values (?, ?, '2021', ?)""")
                                    .param(UUID.randomUUID())
                                    .param(here.value())
                                    .param(LONG_AGO)
                                    .update()));
            assertThat(as(other, () -> along.of(here, null))).isEmpty();
        }
    }
}
