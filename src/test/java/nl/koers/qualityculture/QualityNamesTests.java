package nl.koers.qualityculture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.record.KeptNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done here is taken back: the names of the demonstration would go with it.
@DisplayName("Namen in de kwaliteitscultuur")
class QualityNamesTests extends QualityRoom {
    private static final String NAMED = """
            select v.name from qualityculture.voice v where v.partnership_id = :here
            union all select by_name from qualityculture.round where partnership_id = :here
            union all select by_name from qualityculture.round_end where partnership_id = :here
            union all select owner_name from qualityculture.ambition_core where partnership_id = :here
            union all select by_name from qualityculture.ambition_core where partnership_id = :here
            union all select by_name from qualityculture.step where partnership_id = :here
            union all select owner_name from qualityculture.step_note where partnership_id = :here
            union all select by_name from qualityculture.step_note where partnership_id = :here
            union all select v.by_name from writing.version v join writing.section s on s.id = v.section_id
             where s.dossier_id = :here""";

    private static final String SAID = """
            select a.text from qualityculture.answer a where a.partnership_id = :here
            union all select concat(v.function, ' ', v.handed_in_at is not null) from qualityculture.voice v where v.partnership_id = :here
            union all select conclusion from qualityculture.round_end where partnership_id = :here
            union all select outcome from qualityculture.ambition_core where partnership_id = :here
            union all select text from qualityculture.step_note where partnership_id = :here
            union all select v.text from writing.version v join writing.section s on s.id = v.section_id
             where s.dossier_id = :here
             order by 1""";

    @Autowired
    private KeepingRound rounds;

    @Autowired
    private List<KeptNames> rooms;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "R93 · wat tot rust kwam verliest na de bewaartijd de namen en geen woord; wat loopt houdt ze, en wat van later is ook")
    void names_go_from_what_rests() throws Exception {
        everythingAtRest();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(all -> {
                    var said = asked(SAID);
                    var today = LocalDate.now(clock);
                    rooms.forEach(room -> room.forgetAtRest(today.minusDays(1)));
                    assertThat(asked(NAMED)).contains(noor.name(), bram.name(), lotte.name());
                    rooms.forEach(room -> room.forgetAtRest(today));
                    assertThat(asked(NAMED)).containsOnly(KeptNames.GONE);
                    assertThat(asked(SAID)).isEqualTo(said).contains("Nee.", "STUDENT t", "We kiezen samen.");
                    assertThat(rooms.stream()
                                    .mapToInt(room -> room.forgetAtRest(today))
                                    .sum())
                            .isZero();
                    all.setRollbackOnly();
                }));
    }

    @Test
    @DisplayName("R93 · een open ronde, een ambitie en een stap die lopen houden hun namen, hoe lang het ook duurt")
    void what_goes_on_keeps_its_names() throws Exception {
        as(noor, () -> quality.ambition(here, "Samen", Set.of("W1"), true, false, noor.id()));
        as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", lotte.id(), FAR));
        round();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(all -> {
                    var named = asked(NAMED);
                    rooms.forEach(room -> room.forgetAtRest(FAR));
                    assertThat(asked(NAMED)).isEqualTo(named).contains(noor.name(), bram.name(), lotte.name());
                    all.setRollbackOnly();
                }));
    }

    @Test
    @DisplayName("R92, R93 · alleen namen gaan weg: ook het programma verandert niets aan wat is afgesproken of gezegd")
    void only_names() throws Exception {
        everythingAtRest();
        for (var update : List.of(
                "update qualityculture.round_end set conclusion = 'Anders' where partnership_id = ?",
                "update qualityculture.step_note set text = 'Anders' where partnership_id = ?",
                "update qualityculture.ambition_core set outcome = 'Anders' where partnership_id = ?")) {
            org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            program(() -> db.sql(update).param(here.value()).update()))
                    .withMessageContaining("R92");
        }
        assertThat(as(
                        noor,
                        () -> db.sql("update qualityculture.step_note set by_name = 'x' where partnership_id = ?")
                                .param(here.value())
                                .update()))
                .isZero();
    }

    private void everythingAtRest() throws Exception {
        var ambition = as(noor, () -> quality.ambition(here, "Samen", Set.of("W1"), true, false, noor.id()));
        as(noor, () -> {
            quality.write(here, ambition, "PROCESS", "Zo pakken we het aan.");
            quality.close(here, ambition, "Het werd iets.");
            return true;
        });
        var round = round();
        as(bram, () -> answer(round, "Nee."));
        as(bram, () -> handIn(round));
        as(noor, () -> rounds.end(here, round, "We kiezen samen."));
        var step = as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", lotte.id(), FAR));
        as(lotte, () -> {
            quality.note(here, step, "EVALUATED", "Het hielp.", lotte.id(), null);
            return true;
        });
        assertThat(noor.functionsIn(here)).contains(Function.PROGRAMME_LEADER);
    }

    private List<String> asked(String query) {
        return db.sql(query)
                .param("here", here.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
