package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.KoersTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
@DisplayName("Het volgnummer van een afspraak")
class NumberedEventTests {
    private static final LocalDate DAY = LocalDate.of(2028, 1, 20);

    @Autowired
    private Calendars calendars;

    @ParameterizedTest(
            name = "R61 · uitgenodigd {0}, doet mee {1}: een andere dag geeft volgnummer {2}, een afzegging {3}")
    @CsvSource({"true, true, 4, 4", "true, false, 4, 4", "false, true, 4, 4", "false, false, 3, 3"})
    void only_what_somebody_is_told_of_goes_on(boolean invited, boolean attends, int moved, int off) {
        var was = event(DAY, 3, attends, invited);
        assertThat(calendars
                        .numbered(event(DAY.plusDays(7), 0, attends, false), was)
                        .sequence())
                .isEqualTo(moved);
        assertThat(was.calledOff(Instant.EPOCH).sequence()).isEqualTo(off);
    }

    private static Event event(LocalDate day, int sequence, boolean attends, boolean invited) {
        return new Event(
                "opr-1-DAY@koers",
                UUID.randomUUID(),
                sequence,
                day,
                null,
                null,
                "Dag",
                "",
                "/",
                attends,
                Instant.EPOCH,
                invited,
                false);
    }
}
