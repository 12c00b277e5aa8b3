package nl.koers.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.planning.web.SixYears.Lane;
import nl.koers.planning.web.SixYears.Mark;
import nl.koers.planning.web.SixYears.Moment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zes jaar als tekening")
class SixYearsTests {
    private static final LocalDate FROM = LocalDate.of(2021, 8, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static SixYears with(Moment... moments) {
        return SixYears.of(FROM, UNTIL, TODAY, List.of(moments));
    }

    private static Moment visit(LocalDate on) {
        return new Moment(Lane.VISITOR, on, "Rijn", "Op bezoek bij Rijn");
    }

    @Test
    @DisplayName("R02 · het begin staat links, de uiterste datum rechts en daartussen naar verhouding")
    void days_stand_in_proportion() {
        var drawing = with(visit(FROM), visit(LocalDate.of(2024, 8, 1)), visit(UNTIL));
        assertThat(drawing.marks(Lane.VISITOR)).extracting(Mark::x).containsExactly(24, 360, 696);
        assertThat(drawing.marks(Lane.VISITOR)).extracting(Mark::isToCome).containsExactly(false, false, true);
    }

    @Test
    @DisplayName("R05 · een bezoek van vóór de zes jaar staat niet in de tekening, wel in de lijst")
    void what_was_before_is_in_the_list_alone() {
        var drawing = with(visit(FROM.minusDays(1)));
        assertThat(drawing.marks(Lane.VISITOR)).isEmpty();
        assertThat(drawing.moments()).hasSize(1);
    }

    @Test
    @DisplayName("R02 · is de uiterste datum voorbij, dan loopt de tekening door tot na vandaag")
    void it_goes_on_when_late() {
        var drawing = SixYears.of(FROM, LocalDate.of(2026, 8, 1), TODAY, List.of());
        assertThat(drawing.until()).isAfter(TODAY);
        assertThat(drawing.years()).hasSize(6);
    }

    @Test
    void labels_that_would_touch_stand_under_each_other() {
        var drawing = with(visit(LocalDate.of(2024, 3, 1)), visit(LocalDate.of(2024, 5, 1)));
        var marks = drawing.marks(Lane.VISITOR);
        assertThat(marks.get(0).labelY()).isNotEqualTo(marks.get(1).labelY());
    }
}
