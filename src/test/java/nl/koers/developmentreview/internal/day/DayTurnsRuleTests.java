package nl.koers.developmentreview.internal.day;

import static nl.koers.developmentreview.internal.Task.HOLD_DAY;
import static nl.koers.developmentreview.internal.Task.PREPARE_CONVERSATIONS;
import static nl.koers.developmentreview.internal.Task.RECORD_DEBRIEF;
import static nl.koers.developmentreview.internal.Task.RECORD_MEETING;
import static nl.koers.developmentreview.internal.Task.REFLECT_APART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayTurnsRuleTests {
    private static final LocalDate PLACED = LocalDate.of(2027, 8, 20);
    private static final LocalDate REVIEW = LocalDate.of(2027, 9, 23);
    private static final LocalDate BEFORE = REVIEW.minusDays(1);
    private static final LocalDate AFTER = REVIEW.plusDays(1);
    private static final PersonId WOUT = PersonId.next();
    private static final Ground READY = new Ground(PLACED, true, WOUT, REVIEW, null, true);
    private static final Actor HOST = new Actor.Host();
    private static final Actor PANEL = new Actor.Panel();
    private static final Actor CHAIR = new Actor.Chair(WOUT);
    private static final Turn MEET = new Turn(RECORD_MEETING, CHAIR, PLACED, REVIEW);
    private static final List<Turn> HOLD =
            List.of(new Turn(HOLD_DAY, HOST, REVIEW, REVIEW), new Turn(HOLD_DAY, CHAIR, REVIEW, REVIEW));

    @Test
    @DisplayName("R20 · before the documents are placed nothing waits for the panel")
    void nothing_yet() {
        assertThat(DayTurns.of(Day.none(), new Ground(null, true, WOUT, null, null, true), BEFORE))
                .isEmpty();
    }

    @Test
    @DisplayName("R20 · from the placing the panel prepares and the chair records the meeting, until the review day")
    void preparing() {
        assertThat(DayTurns.of(Day.none(), READY, BEFORE))
                .containsExactly(new Turn(PREPARE_CONVERSATIONS, PANEL, PLACED, REVIEW), MEET);
        assertThat(DayTurns.of(Day.none(), new Ground(PLACED, false, null, null, null, true), BEFORE))
                .containsExactly(new Turn(PREPARE_CONVERSATIONS, PANEL, PLACED, null));
    }

    @Test
    @DisplayName(
            "R33 · with an agreed timetable the panel prepares until its last day of reading, and is late after it")
    void reading() {
        var readBy = REVIEW.minusDays(10);
        var prepare = new Turn(PREPARE_CONVERSATIONS, PANEL, PLACED, readBy);
        assertThat(DayTurns.of(Day.none(), new Ground(PLACED, true, WOUT, REVIEW, readBy, true), BEFORE))
                .containsExactly(prepare, MEET);
        assertThat(prepare.isLate(readBy)).isFalse();
        assertThat(prepare.isLate(BEFORE)).isTrue();
    }

    @Test
    @DisplayName("R20 · while the panel is open again the panel prepares, and no meeting waits for the chair")
    void reopened() {
        assertThat(DayTurns.of(Day.none(), new Ground(PLACED, false, WOUT, REVIEW, null, true), BEFORE))
                .containsExactly(new Turn(PREPARE_CONVERSATIONS, PANEL, PLACED, REVIEW));
    }

    @Test
    @DisplayName("R20 · a recorded meeting takes it from the list; without one it stays there, late")
    void met() {
        assertThat(DayTurns.of(day(Map.of(Mark.MET, BEFORE)), READY, BEFORE)).isEmpty();
        assertThat(DayTurns.of(day(Map.of(Mark.HELD, REVIEW)), READY, AFTER)).contains(MEET);
        assertThat(MEET.isLate(AFTER)).isTrue();
    }

    @Test
    @DisplayName("R32 · on the day, and after it, holding it waits for host and chair")
    void holding() {
        var met = day(Map.of(Mark.MET, BEFORE));
        assertThat(DayTurns.of(met, READY, REVIEW)).isEqualTo(HOLD);
        assertThat(DayTurns.of(met, READY, AFTER)).isEqualTo(HOLD);
        assertThat(DayTurns.of(met, new Ground(PLACED, false, null, REVIEW, null, true), REVIEW))
                .isEmpty();
    }

    @Test
    @DisplayName("R63 · after the day each side looks back apart, and then the host records the debrief")
    void debrief() {
        var held = Map.of(Mark.MET, BEFORE, Mark.HELD, REVIEW);
        var host = new Turn(REFLECT_APART, HOST, REVIEW, REVIEW);
        var panel = new Turn(REFLECT_APART, PANEL, REVIEW, REVIEW);
        assertThat(DayTurns.of(day(held), READY, REVIEW)).containsExactly(host, panel);
        assertThat(DayTurns.of(day(and(held, Mark.HOST_REFLECTED)), READY, REVIEW))
                .containsExactly(panel);
        var both = and(and(held, Mark.HOST_REFLECTED), Mark.PANEL_REFLECTED);
        assertThat(DayTurns.of(day(both), READY, REVIEW))
                .containsExactly(new Turn(RECORD_DEBRIEF, HOST, REVIEW, REVIEW));
        assertThat(DayTurns.of(day(and(both, Mark.DEBRIEFED)), READY, AFTER)).isEmpty();
    }

    private static Map<Mark, LocalDate> and(Map<Mark, LocalDate> marks, Mark mark) {
        var more = new java.util.HashMap<>(marks);
        more.put(mark, REVIEW);
        return Map.copyOf(more);
    }

    private static Day day(Map<Mark, LocalDate> marks) {
        return new Day(marks, List.of(), List.of());
    }
}
