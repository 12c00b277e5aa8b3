package nl.koers.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsMadeRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final PartnershipId DELTA = PartnershipId.next();
    private static final PartnershipId KUST = PartnershipId.next();
    private static final PartnershipId RIJN = PartnershipId.next();

    @ParameterizedTest(name = "R05 · a visit on {0} counts on 2 June 2027: {1}")
    @CsvSource({"2027-06-02, true", "2027-06-03, false", "2021-06-02, true", "2021-06-01, false"})
    void six_years(LocalDate day, boolean counts) {
        assertThat(VisitsMade.of(DELTA, TODAY, List.of(new Visit(DELTA, RIJN, day)))
                        .different())
                .isEqualTo(counts ? 1 : 0);
    }

    @Test
    @DisplayName("R05 · two visits to the same partnership are one; the norm is two different ones")
    void two_different() {
        var twiceRijn = List.of(
                new Visit(DELTA, RIJN, LocalDate.of(2022, 3, 1)), new Visit(DELTA, RIJN, LocalDate.of(2026, 3, 1)));
        assertThat(VisitsMade.of(DELTA, TODAY, twiceRijn).meetsNorm()).isFalse();
        var alsoKust = List.of(
                new Visit(DELTA, RIJN, LocalDate.of(2022, 3, 1)), new Visit(DELTA, KUST, LocalDate.of(2026, 3, 1)));
        assertThat(VisitsMade.of(DELTA, TODAY, alsoKust).meetsNorm()).isTrue();
    }

    @Test
    @DisplayName("R05 · visits of others do not count")
    void own_visits() {
        assertThat(VisitsMade.of(DELTA, TODAY, List.of(new Visit(KUST, RIJN, TODAY))))
                .isEqualTo(new VisitsMade(DELTA, LocalDate.of(2021, 6, 2), List.of()));
    }
}
