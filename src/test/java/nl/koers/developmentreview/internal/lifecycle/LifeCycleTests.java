package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole road, station by station: how the seven steps stand, and what can be done from the day on.
@DisplayName("De levensloop van een peer review")
class LifeCycleTests {

    /// Steps 1 to 7 as `done`, `open`, `late` or `-` (later), then the acts from the day on that are possible.
    static Stream<Arguments> stations() {
        return Stream.of(
                arguments("begonnen", BEGUN, MAY_3, "open open open - - - -", ""),
                arguments("bezoekers gevraagd", ASKED, JUNE_2, "open open open - - - -", ""),
                arguments("bezoekers zeiden ja", VISITED, JUNE_2, "open open open - - - -", ""),
                arguments("panel compleet", COMPLETE, JUNE_2, "open open open - - - -", ""),
                arguments("panel vastgesteld", SETTLED, JUNE_2, "open done open - - - -", "overleg"),
                arguments("lid valt weg", REOPENED, JUNE_9, "open open open - - - -", ""),
                arguments("opnieuw vastgesteld", SETTLED_AGAIN, JUNE_9, "open done open - - - -", "overleg"),
                arguments("dag afgesproken", WITH_DAY, JUNE_9, "open done open - - - -", "overleg"),
                arguments("inhoud afgesproken", AGREED, JUNE_9, "open done done - - - -", "overleg"),
                arguments("documenten te laat", WRITTEN, AUG_30, "late done done - - - -", "overleg"),
                arguments("documenten geplaatst", PLACED, AUG_30, "done done done open open - -", "overleg dag"),
                arguments("panel kwam bij elkaar", MET, MEETING, "done done done done open - -", "overleg dag"),
                arguments("dag gehouden", HELD, DAY, "done done done done done open -", "overleg apart"),
                arguments(
                        "beide keken terug",
                        BOTH_LOOKED,
                        DAY,
                        "done done done done done open -",
                        "overleg apart samen"),
                arguments("nabesproken", DEBRIEFED, DAY, "done done done done done done open", "overleg apart concept"),
                arguments(
                        "concept te laat",
                        DEBRIEFED,
                        OCT_11,
                        "done done done done done done late",
                        "overleg apart concept"),
                arguments(
                        "concept geplaatst",
                        CONCEPT,
                        OCT_11,
                        "done done done done done done open",
                        "overleg apart concept definitief"),
                arguments("definitief", FINAL, NOV_1, "done done done done done done done", "overleg apart"));
    }

    @ParameterizedTest(name = "R32 · {0}: {3}, en vanaf de dag kan [{4}]")
    @MethodSource("stations")
    void steps_in_order(String station, Opr opr, LocalDate today, String steps, String acts) {
        assertThat(Arrays.stream(Step.values())
                        .map(step -> opr.stateOf(step, today))
                        .map(state -> state == Opr.StateOfStep.LATER
                                ? "-"
                                : state.name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
        assertThat(String.join(" ", Verbs.possible(opr))).as(station).isEqualTo(acts);
    }

    @Test
    @DisplayName("R42 · van begin tot eind dezelfde versie van het kader, dezelfde instellingen, dezelfde begindatum")
    void pinned() {
        assertThat(FOLLOWED_UP.start()).isEqualTo(BEGUN.start());
        assertThat(FOLLOWED_UP.settings()).isEqualTo(Settings.OF_2021);
        assertThat(FOLLOWED_UP.start().framework()).isEqualTo("2021");
    }
}
