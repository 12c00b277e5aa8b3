package nl.koers.register.internal.life;

import static nl.koers.register.Status.ASPIRANT;
import static nl.koers.register.Status.RECOGNISED;
import static nl.koers.register.Status.RECOVERY;
import static nl.koers.register.Status.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.life.StatusHistory.Change;
import nl.koers.register.internal.life.StatusRule.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final String REASON = "Besluit van OCW.";

    private final Change aspirant = change(ASPIRANT, LocalDate.of(2021, 8, 1));

    @Test
    @DisplayName("R52 · een partnerschap begint als aspirant of als erkend")
    void first() {
        assertThat(Arrays.stream(Status.values())
                        .filter(it -> broken(List.of(), change(it, TODAY), null, REASON)
                                .isEmpty()))
                .containsExactly(ASPIRANT, RECOGNISED);
    }

    @ParameterizedTest(name = "R52, R03, R04, R69 · na {0} komt {1}")
    @CsvSource({
        "ASPIRANT, RECOGNISED RECOVERY STOPPED",
        "RECOGNISED, STOPPED",
        "RECOVERY, RECOGNISED STOPPED",
        "STOPPED, ASPIRANT"
    })
    void next(Status now, String possible) {
        var history = new StatusHistory(
                switch (now) {
                    case ASPIRANT -> List.of(aspirant);
                    case RECOGNISED -> List.of(change(RECOGNISED, LocalDate.of(2021, 8, 1)));
                    case RECOVERY, STOPPED -> List.of(aspirant, change(now, LocalDate.of(2025, 8, 1)));
                });
        assertThat(Arrays.stream(Status.values())
                        .filter(it -> StatusRule.brokenBy(
                                        new Asking(history, change(it, TODAY), null, REASON, null, TODAY))
                                .isEmpty())
                        .map(Enum::name))
                .containsExactly(possible.split(" "));
    }

    @Test
    @DisplayName("R52 · een verandering heeft een reden")
    void reason() {
        assertThat(broken(List.of(aspirant), change(RECOGNISED, TODAY), null, " \n "))
                .containsExactly(StatusRule.HAS_A_REASON);
    }

    @Test
    @DisplayName("R04, R52 · een status gaat vandaag of eerder in, nooit vanzelf op een later moment")
    void not_ahead() {
        assertThat(broken(List.of(aspirant), change(STOPPED, TODAY), null, REASON))
                .isEmpty();
        assertThat(broken(List.of(aspirant), change(STOPPED, TODAY.plusDays(1)), null, REASON))
                .containsExactly(StatusRule.NOT_AHEAD);
    }

    @Test
    @DisplayName("R52 · een aspirant hoort bij een lichting")
    void cohort() {
        assertThat(broken(
                        List.of(),
                        new Change(UUID.randomUUID(), new Standing(ASPIRANT, TODAY, null), false),
                        null,
                        REASON))
                .containsExactly(StatusRule.AN_ASPIRANT_HAS_A_COHORT);
        assertThat(broken(
                        List.of(),
                        new Change(UUID.randomUUID(), new Standing(ASPIRANT, TODAY, 2028), false),
                        null,
                        REASON))
                .containsExactly(StatusRule.AN_ASPIRANT_HAS_A_COHORT);
    }

    @Test
    @DisplayName("R52 · een oudere verandering past alleen waar de rij mogelijk blijft, en niet twee op één dag")
    void in_between() {
        var recognised = change(RECOGNISED, LocalDate.of(2025, 8, 1));
        var history = List.of(aspirant, recognised);
        assertThat(broken(history, change(RECOVERY, LocalDate.of(2023, 8, 1)), null, REASON))
                .isEmpty();
        assertThat(broken(history, change(STOPPED, LocalDate.of(2023, 8, 1)), null, REASON))
                .containsExactly(StatusRule.CAN_FOLLOW);
        assertThat(broken(history, change(STOPPED, LocalDate.of(2025, 8, 1)), null, REASON))
                .containsExactly(StatusRule.CAN_FOLLOW);
    }

    @Test
    @DisplayName("R52 · een verbetering komt in de plaats van wat zij verbetert")
    void correction() {
        var recognised = change(RECOGNISED, LocalDate.of(2025, 8, 1));
        var history = List.of(aspirant, recognised);
        assertThat(broken(history, change(RECOGNISED, LocalDate.of(2025, 9, 1)), recognised.id(), REASON))
                .isEmpty();
        assertThat(broken(history, change(RECOGNISED, LocalDate.of(2021, 8, 1)), recognised.id(), REASON))
                .containsExactly(StatusRule.CAN_FOLLOW);
    }

    @Test
    @DisplayName("R53 · na het einde van een partnerschap verandert zijn status niet meer")
    void ended() {
        var end = LocalDate.of(2026, 8, 1);
        var asking = new Asking(
                new StatusHistory(List.of(aspirant)), change(RECOGNISED, end.plusDays(1)), null, REASON, end, TODAY);
        assertThat(StatusRule.brokenBy(asking)).containsExactly(StatusRule.BEFORE_THE_END);
    }

    @Test
    @DisplayName("R56 · basiskwaliteit is gezien bij de eigen erkenning; na een fusie niet bij het nieuwe partnerschap")
    void seen() {
        assertThat(new StatusHistory(List.of(aspirant)).basicQualitySeenOn()).isEmpty();
        assertThat(new StatusHistory(List.of(aspirant, change(RECOGNISED, TODAY))).basicQualitySeenOn())
                .contains(TODAY);
        assertThat(new StatusHistory(List.of(new Change(UUID.randomUUID(), Standing.recognised(TODAY), true)))
                        .basicQualitySeenOn())
                .isEmpty();
    }

    private static List<StatusRule> broken(
            List<Change> history, Change change, @Nullable UUID corrects, String reason) {
        return StatusRule.brokenBy(new Asking(new StatusHistory(history), change, corrects, reason, null, TODAY));
    }

    private static Change change(Status status, LocalDate since) {
        return new Change(
                UUID.randomUUID(), new Standing(status, since, status == ASPIRANT ? since.getYear() : null), false);
    }
}
