package nl.koers.people.internal.seats;

import static nl.koers.people.internal.seats.EndRule.NOT_BACK_IN_TIME;
import static nl.koers.people.internal.seats.EndRule.SOMEBODY_ADMINISTERS;
import static nl.koers.people.internal.seats.EndRule.SOMEBODY_FOLLOWS;
import static nl.koers.people.internal.seats.EndRule.THE_SUCCESSOR_IS_NAMED;
import static nl.koers.people.internal.seats.EndRule.THE_SUCCESSOR_SITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.people.internal.seats.EndRule.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een plek geven en beëindigen, aan de randen")
class SeatRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final PersonId NOOR = PersonId.next();
    private static final PersonId OTTO = PersonId.next();

    @Test
    @DisplayName("R94 · een plek begint vandaag of binnen een jaar, en eindigt na het begin")
    void the_days_of_a_seat() {
        assertThat(given(TODAY, null)).isEmpty();
        assertThat(given(TODAY.minusDays(1), null)).containsExactly(SeatRule.NOT_BACK_IN_TIME);
        assertThat(given(TODAY.plusYears(1), null)).isEmpty();
        assertThat(given(TODAY.plusYears(1).plusDays(1), null)).containsExactly(SeatRule.WITHIN_A_YEAR);
        assertThat(given(TODAY, TODAY)).containsExactly(SeatRule.ENDS_AFTER_IT_BEGINS);
        assertThat(given(TODAY, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("R34 · wie aan de andere kant zit, wordt geen coördinator; een naam en een adres moeten er zijn")
    void who_can_get_a_seat() {
        assertThat(SeatRule.brokenBy(new SeatRule.Asking("", false, TODAY, null, TODAY, true)))
                .containsExactly(SeatRule.A_NAME, SeatRule.AN_ADDRESS, SeatRule.NOT_ON_THE_OTHER_SIDE);
        assertThat(SeatRule.brokenBy(new SeatRule.Asking("n".repeat(121), true, TODAY, null, TODAY, false)))
                .containsExactly(SeatRule.A_SHORT_NAME);
    }

    @Test
    @DisplayName("R94 · loopt er werk, dan eindigt een plek alleen met een opvolger die er zit")
    void what_runs_needs_a_successor() {
        assertThat(ended(TODAY, false, Set.of(), null)).isEmpty();
        assertThat(ended(TODAY, true, Set.of(), null)).containsExactly(SOMEBODY_FOLLOWS);
        assertThat(ended(TODAY, true, Set.of(NOOR), null)).containsExactly(THE_SUCCESSOR_IS_NAMED);
        assertThat(ended(TODAY, true, Set.of(NOOR), OTTO)).containsExactly(THE_SUCCESSOR_SITS);
        assertThat(ended(TODAY, true, Set.of(NOOR), NOOR)).isEmpty();
        assertThat(ended(TODAY.minusDays(1), false, Set.of(), null)).containsExactly(NOT_BACK_IN_TIME);
        assertThat(EndRule.brokenBy(new Asking(TODAY, TODAY, true, true, Set.of(NOOR), NOOR, true)))
                .containsExactly(EndRule.NOT_ON_THE_OTHER_SIDE);
        assertThat(EndRule.brokenBy(new Asking(TODAY, TODAY, false, false, Set.of(NOOR), null, false)))
                .containsExactly(SOMEBODY_ADMINISTERS);
    }

    private static List<SeatRule> given(LocalDate from, @Nullable LocalDate until) {
        return SeatRule.brokenBy(new SeatRule.Asking("Otto", true, from, until, TODAY, false));
    }

    private static List<EndRule> ended(LocalDate on, boolean runs, Set<PersonId> others, @Nullable PersonId successor) {
        return EndRule.brokenBy(new Asking(on, TODAY, true, runs, others, successor, false));
    }
}
