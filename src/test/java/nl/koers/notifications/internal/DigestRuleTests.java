package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koers.notifications.internal.Digest.Fact;
import nl.koers.notifications.internal.Digest.Memory;
import nl.koers.notifications.internal.Digest.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat iemand op een ochtend hoort")
class DigestRuleTests {
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);
    private final Set<Fact> told = new HashSet<>();
    private @Nullable LocalDate whole;

    @Test
    @DisplayName("R33 · van een taak met een laatste dag hoort iemand vijf keer, elk op de eigen dag, en daarna niets")
    void a_task_with_a_date() {
        var task = new Standing("t", MONDAY.minusDays(3), MONDAY.plusDays(18)); // Friday 25 June
        assertThat(lived(task, MONDAY, 60, Rhythm.DAILY))
                .containsExactly(
                        "2027-06-07 FIRST",
                        "2027-06-18 WEEK_BEFORE",
                        "2027-06-24 LAST_CALL",
                        "2027-06-28 LATE",
                        "2027-07-09 STILL_LATE");
    }

    @Test
    @DisplayName("R64 · van een taak zonder datum hoort iemand drie keer")
    void a_task_without_a_date() {
        assertThat(lived(new Standing("t", MONDAY, null), MONDAY, 90, Rhythm.DAILY))
                .containsExactly("2027-06-07 FIRST", "2027-06-21 TWO_WEEKS", "2027-07-19 SIX_WEEKS");
    }

    @Test
    @DisplayName("R33 · wie zelden mail wil, hoort op de dag zelf wat dringend is, en niet meer")
    void seldom() {
        var task = new Standing("t", MONDAY.minusDays(3), MONDAY.plusDays(18));
        assertThat(lived(task, MONDAY, 60, Rhythm.URGENT))
                .containsExactly("2027-06-24 LAST_CALL", "2027-06-28 LATE", "2027-07-09 STILL_LATE");
        told.clear();
        assertThat(lived(task, MONDAY.plusDays(2), 60, Rhythm.WEEKLY))
                .containsExactly(
                        "2027-06-09 FIRST",
                        "2027-06-18 WEEK_BEFORE",
                        "2027-06-24 LAST_CALL",
                        "2027-06-28 LATE",
                        "2027-07-09 STILL_LATE");
    }

    @Test
    @DisplayName("R33 · wie elke week mail wil, krijgt hoogstens één keer per week alles")
    void weekly() {
        whole = MONDAY;
        var task = new Standing("t", MONDAY, null);
        assertThat(Digest.on(MONDAY.plusDays(1), List.of(task), memory(), Rhythm.WEEKLY)
                        .notices())
                .isEmpty();
        assertThat(Digest.on(MONDAY.plusWeeks(1), List.of(task), memory(), Rhythm.WEEKLY)
                        .notices())
                .hasSize(1);
    }

    @Test
    @DisplayName("R33 · verschuift de laatste dag, dan begint het tellen opnieuw, zonder een mail daarover alleen")
    void a_moved_date() {
        var task = new Standing("t", MONDAY, MONDAY.plusDays(3));
        tell(task, MONDAY.plusDays(2));
        var moved = new Standing("t", MONDAY, MONDAY.plusDays(40));
        assertThat(Digest.on(MONDAY.plusDays(3), List.of(moved), memory(), Rhythm.DAILY)
                        .notices())
                .isEmpty();
        assertThat(Digest.on(LocalDate.of(2027, 7, 9), List.of(moved), memory(), Rhythm.DAILY)
                        .notices())
                .containsExactly(new Notice(moved, Stage.WEEK_BEFORE, false, true));
        assertThat(lived(moved, MONDAY.plusDays(4), 45, Rhythm.DAILY))
                .containsExactly("2027-07-09 WEEK_BEFORE", "2027-07-16 LAST_CALL", "2027-07-19 LATE");
    }

    @Test
    @DisplayName("R33 · in het weekend en op een feestdag komt er niets; de dag ervoor wel")
    void a_holiday() {
        var task = new Standing("t", LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 7));
        assertThat(lived(task, LocalDate.of(2027, 4, 29), 14, Rhythm.DAILY))
                .containsExactly(
                        "2027-04-29 FIRST", "2027-04-30 WEEK_BEFORE", "2027-05-04 LAST_CALL", "2027-05-10 LATE");
    }

    private List<String> lived(Standing task, LocalDate from, int days, Rhythm rhythm) {
        return from.datesUntil(from.plusDays(days))
                .flatMap(day -> {
                    var morning = Digest.on(day, List.of(task), memory(), rhythm);
                    morning.notices().forEach(notice -> told.add(notice.fact()));
                    whole = morning.whole() && !morning.notices().isEmpty() ? day : whole;
                    return morning.notices().stream().map(notice -> day + " " + notice.stage());
                })
                .toList();
    }

    private void tell(Standing task, LocalDate day) {
        Digest.on(day, List.of(task), memory(), Rhythm.DAILY).notices().forEach(notice -> told.add(notice.fact()));
    }

    private Memory memory() {
        return new Memory(Set.copyOf(told), whole);
    }
}
