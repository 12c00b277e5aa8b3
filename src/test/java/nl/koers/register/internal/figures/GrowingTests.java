package nl.koers.register.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrowingTests {
    private static final SchoolYear SEEN = new SchoolYear(2022);
    private static final SchoolYear NOW = new SchoolYear(2026);

    @Test
    @DisplayName(
            "R56 · groei: de studenten van het jaar waarin is gekeken naast die van het laatste jaar dat bekend is")
    void two_numbers() {
        var figures = List.of(
                figure(2022, What.HBO, "30"),
                figure(2022, What.PDG, "10"),
                figure(2024, What.HBO, "90"),
                figure(2025, What.HBO, "41"),
                figure(2025, What.WORKPLACE_MENTOR, "12"));
        assertThat(Growing.grown(figures, SEEN, NOW)).contains(new Growing.Grown(SEEN, 40, new SchoolYear(2025), 41));
    }

    @Test
    @DisplayName("R56, R55 · gelijk gebleven, minder, afgeschermd, onbekend of nog te komen is geen groei")
    void no_growth() {
        assertThat(Growing.grown(List.of(figure(2022, What.HBO, "40"), figure(2025, What.HBO, "40")), SEEN, NOW))
                .isEmpty();
        assertThat(Growing.grown(List.of(figure(2022, What.HBO, "40"), figure(2025, What.HBO, "39")), SEEN, NOW))
                .isEmpty();
        assertThat(Growing.grown(
                        List.of(
                                figure(2022, What.HBO, "40"),
                                figure(2022, What.PDG, "<5"),
                                figure(2025, What.HBO, "60")),
                        SEEN,
                        NOW))
                .isEmpty();
        assertThat(Growing.grown(List.of(figure(2025, What.HBO, "60")), SEEN, NOW))
                .isEmpty();
        assertThat(Growing.grown(List.of(figure(2022, What.HBO, "40"), figure(2027, What.HBO, "60")), SEEN, NOW))
                .isEmpty();
        assertThat(Growing.grown(
                        List.of(
                                figure(2022, What.HBO, "40"),
                                figure(2025, What.HBO, "60"),
                                figure(2026, What.HBO, "70"),
                                figure(2026, What.PDG, "*")),
                        SEEN,
                        NOW))
                .as("a masked year is passed over")
                .contains(new Growing.Grown(SEEN, 40, new SchoolYear(2025), 60));
    }

    private static Figure figure(int year, What what, String count) {
        return new Figure(
                new Figure.Key(new SchoolYear(year), what.isRoute() ? Sector.PO : null, what),
                Count.read(count).orElseThrow(),
                Instant.EPOCH,
                null,
                "");
    }
}
