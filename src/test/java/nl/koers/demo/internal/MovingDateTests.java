package nl.koers.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.koers.KoersTest;
import nl.koers.demo.DemonstrationClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
@DisplayName("De datum van de demonstratie")
class MovingDateTests {
    @Autowired
    private MovingDate moving;

    @Autowired
    private DemonstrationClock clock;

    private Duration before = Duration.ZERO;

    @BeforeEach
    void remember() {
        before = clock.ahead();
    }

    @AfterEach
    void back() {
        clock.goOn(before);
        moving.keep();
    }

    @Test
    @DisplayName("goes forward, and a restart goes on from there")
    void forward() {
        var next = today().plusDays(7);
        assertThat(moving.to(next)).isEqualTo(MovingDate.Outcome.MOVED);
        assertThat(today()).isEqualTo(next);
        clock.goOn(before);
        moving.goOn();
        assertThat(today()).isEqualTo(next);
    }

    @Test
    @DisplayName("never goes back, and not past the years it has stories for")
    void limits() {
        var today = today();
        assertThat(moving.to(today)).isEqualTo(MovingDate.Outcome.NOT_LATER);
        assertThat(moving.to(today.minusDays(1))).isEqualTo(MovingDate.Outcome.NOT_LATER);
        assertThat(moving.to(LocalDate.of(2035, 6, 2))).isEqualTo(MovingDate.Outcome.MOVED);
        assertThat(moving.to(LocalDate.of(2035, 6, 3))).isEqualTo(MovingDate.Outcome.TOO_FAR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
