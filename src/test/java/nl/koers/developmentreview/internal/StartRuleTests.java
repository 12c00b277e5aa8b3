package nl.koers.developmentreview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate RECOGNISED = LocalDate.of(2021, 8, 1);
    private static final LocalDate PREVIOUS = LocalDate.of(2022, 3, 10);

    @Test
    @DisplayName("R02 · a day is late from the day after the last one, counted from recognition or the previous review")
    void after_the_last_day() {
        var first = Start.of(TODAY, RECOGNISED, null, null, Settings.OF_2021);
        assertThat(first.isAfterDue(LocalDate.of(2027, 8, 1))).isFalse();
        assertThat(first.isAfterDue(LocalDate.of(2027, 8, 2))).isTrue();
        var next = Start.of(TODAY, RECOGNISED, PREVIOUS, null, Settings.OF_2021);
        assertThat(next.isAfterDue(LocalDate.of(2028, 3, 10))).isFalse();
        assertThat(next.isAfterDue(LocalDate.of(2028, 3, 11))).isTrue();
    }
}
