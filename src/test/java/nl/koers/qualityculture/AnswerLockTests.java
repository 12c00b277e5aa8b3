package nl.koers.qualityculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.RoundRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het slot van de database op antwoorden")
class AnswerLockTests extends QualityRoom {
    @Autowired
    private KeepingRound rounds;

    @Autowired
    private RoundRows asked;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R38, R90 · wie vroeg kan een antwoord niet geven voor wie het schreef, en verandert niet wie gevraagd was")
    void nobody_gives_for_another() throws Exception {
        var round = round();
        as(bram, () -> answer(round, "Nog niet af."));
        for (var change : new String[] {"handed_in_at = now()", "function = 'TEACHER'", "name = 'Een ander'"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> as(noor, () -> change(round, change)));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        noor,
                        () -> db.sql("""
                        insert into qualityculture.voice (round_id, person_id, partnership_id, name, function, asked_on, handed_in_at)
                        values (?, ?, ?, 'Een ander', 'STUDENT', current_date, now())""")
                                .param(round)
                                .param(UUID.randomUUID())
                                .param(here.value())
                                .update()));
        assertThat(said(noor, round)).isEmpty();
        as(bram, () -> handIn(round));
        assertThat(said(noor, round)).containsExactly("Nog niet af.");
    }

    @Test
    @DisplayName(
            "R38 · in een ronde die gesloten is antwoordt niemand meer en wordt niemand ingetrokken, van beide sloten")
    void closed_is_closed() throws Exception {
        var round = round();
        as(bram, () -> answer(round, "Op tijd."));
        as(noor, () -> rounds.end(here, round, "Hier doen we het mee."));
        assertThat(as(bram, () -> answer(round, "Te laat."))).isEqualTo(Answering.Outcome.OVER);
        assertThat(as(bram, () -> handIn(round))).isEqualTo(Answering.Outcome.OVER);
        assertThat(as(noor, () -> rounds.withdraw(here, round, lotte.id()))).isEmpty();
        assertThat(as(noor, () -> asked.require(here, round))
                        .voice(lotte.id())
                        .orElseThrow()
                        .isAsked())
                .isTrue();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        bram,
                        () -> db.sql("""
                        insert into qualityculture.answer
                            (round_id, person_id, partnership_id, question, number, text, evidence_kind, evidence, link, at)
                        values (?, ?, ?, 'RIGHT', 9, 'Te laat.', 'NONE', '', '', now())""")
                                .param(round)
                                .param(bram.id().value())
                                .param(here.value())
                                .update()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(bram, () -> change(round, "handed_in_at = now()")));
    }

    private int change(UUID round, String change) {
        return db.sql("update qualityculture.voice set " + change + " where round_id = ? and person_id = ?")
                .param(round)
                .param(bram.id().value())
                .update();
    }
}
