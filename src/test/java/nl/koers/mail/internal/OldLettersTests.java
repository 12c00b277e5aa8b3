package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Oude brieven gaan weg")
class OldLettersTests {
    @Autowired
    private OldLetters old;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Value("${koers.names.kept}")
    private Period kept;

    @Test
    @DisplayName(
            "R93 · na de bewaartijd gaat een brief weg die verstuurd of opgegeven is, met wie hem kreeg; jonger of nog op weg blijft")
    void sent_letters_go_after_the_kept_years() {
        var edge =
                LocalDate.now(clock).minus(kept).atStartOfDay(clock.getZone()).toOffsetDateTime();
        var gone = letter(edge.minusDays(2), edge.minusDays(1), null);
        var young = letter(edge.minusDays(2), edge, null);
        var onItsWay = letter(edge.minusYears(2), null, edge);
        var refused = letter(edge.minusDays(1), null, null);
        var refusedLately = letter(edge, null, null);
        returned(gone);
        returned(refused);
        returned(refusedLately);
        old.tick();
        assertThat(there(gone)).isFalse();
        assertThat(there(young)).isTrue();
        assertThat(there(onItsWay)).isTrue();
        assertThat(there(refused)).isFalse();
        assertThat(there(refusedLately)).isTrue();
    }

    private UUID letter(OffsetDateTime written, @Nullable OffsetDateTime sent, @Nullable OffsetDateTime next) {
        var id = UUID.randomUUID();
        asProgram(() -> db.sql("""
                insert into mail.letter (id, fact, recipient, language, subject, body, secret, written_at, sent_at, next_at)
                values (?, ?, 'iemand@toets.example', 'nl', 'Onderwerp', 'Tekst', false, ?, ?, ?)""")
                .param(id)
                .param("toets " + id)
                .param(written)
                .param(sent)
                .param(next)
                .update());
        return id;
    }

    private void returned(UUID letter) {
        asProgram(() -> db.sql("""
                insert into mail.returned (letter_id, recipient, kind, secret, status, at, settled_at)
                values (?, 'iemand@toets.example', 'toets', false, '5.1.1', timestamptz '2020-01-01 09:00Z', now())""").param(letter).update());
    }

    private boolean there(UUID letter) {
        var found = new boolean[1];
        asProgram(() -> found[0] = db.sql("select exists (select 1 from mail.letter where id = ?)")
                .param(letter)
                .query(Boolean.class)
                .single());
        return found[0];
    }

    private void asProgram(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }
}
