package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import nl.koers.people.internal.accounts.Patience.Of;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PatienceRuleTests {
    private static final Instant NOON = Instant.parse("2027-06-02T10:00:00Z");

    @Test
    @DisplayName("R90 · een account wordt na vijf keer raden een minuut gesloten")
    void closes_after_five() {
        var patience = Patience.fresh();
        for (int i = 0; i < 4; i++) {
            patience = patience.tried(Of.ACCOUNT, NOON);
            assertThat(patience.isClosed(NOON)).isFalse();
        }
        patience = patience.tried(Of.ACCOUNT, NOON);
        assertThat(patience.closedUntil()).isEqualTo(NOON.plusSeconds(60));
        assertThat(patience.isClosed(NOON.plusSeconds(59))).isTrue();
        assertThat(patience.isClosed(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    @DisplayName("R90 · wie doorgaat met raden, wacht steeds twee keer zo lang, tot een kwartier")
    void waits_double() {
        var patience = Patience.fresh();
        var now = NOON;
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 10; i++) {
            patience = patience.tried(Of.ACCOUNT, now);
            if (patience.closedUntil() != null) {
                waits.add(Duration.between(now, patience.closedUntil()).toMinutes());
                now = patience.closedUntil();
            }
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    @Test
    @DisplayName(
            "R90 · raden terwijl het gesloten is, maakt het wachten niet langer: niemand sluit een ander voorgoed uit")
    void closed_is_closed() {
        var closed = new Patience(5, NOON, NOON.plusSeconds(60));
        assertThat(closed.tried(Of.ACCOUNT, NOON.plusSeconds(30))).isEqualTo(closed);
    }

    @Test
    @DisplayName("R90 · na een uur rust begint het tellen opnieuw")
    void quiet_begins_again() {
        var patience = new Patience(9, NOON, null).tried(Of.ACCOUNT, NOON.plus(Duration.ofMinutes(61)));
        assertThat(patience).isEqualTo(new Patience(1, NOON.plus(Duration.ofMinutes(61)), null));
    }

    @Test
    @DisplayName(
            "R90 · achter één adres zit soms een hele school: dat heeft meer geduld, en een goede poging telt niet mee")
    void an_address_is_shared() {
        var patience = Patience.fresh();
        for (int i = 0; i < 29; i++) {
            patience = patience.tried(Of.ADDRESS, NOON);
        }
        assertThat(patience.isClosed(NOON)).isFalse();
        assertThat(patience.tried(Of.ADDRESS, NOON).isClosed(NOON)).isTrue();
        assertThat(patience.forgiven().number()).isEqualTo(28);
    }
}
