package nl.koers.developmentreview.internal.day;

import static nl.koers.developmentreview.internal.day.DayRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRuleTests {
    private static final LocalDate REVIEW = LocalDate.of(2027, 9, 23);
    private static final LocalDate BEFORE = REVIEW.minusDays(1);
    private static final LocalDate AFTER = REVIEW.plusDays(1);
    private static final PersonId WOUT = PersonId.next();
    private static final PersonId BRAM = PersonId.next();
    private static final Ground READY = new Ground(LocalDate.of(2027, 8, 20), true, WOUT, REVIEW, null, true);

    private static final Day HELD = changed(Day.none().hold(READY, REVIEW));
    private static final Day HOST_LOOKED = changed(HELD.reflectApart(Side.HOST, true, REVIEW));
    private static final Day BOTH_LOOKED = changed(HOST_LOOKED.reflectApart(Side.PANEL, true, REVIEW));
    private static final Day RECOMMENDED = changed(BOTH_LOOKED.recommend("Plan de gesprekken vast in."));
    private static final Day DEBRIEFED = changed(RECOMMENDED.debrief(true, false, REVIEW));

    @Nested
    class ThePanelMeets {
        @ParameterizedTest(name = "R20 · the meeting of {0} is recorded on the day itself, and afterwards too")
        @ValueSource(strings = {"2027-09-01", "2027-09-22", "2027-09-23"})
        void before_the_review(LocalDate on) {
            assertThat(Day.none().meet(meeting(on), READY, REVIEW))
                    .isEqualTo(new Decision.Changed(day(Map.of(Mark.MET, on))));
            assertThat(HELD.meet(meeting(on), READY, AFTER.plusWeeks(3)))
                    .isEqualTo(new Decision.Changed(day(Map.of(Mark.HELD, REVIEW, Mark.MET, on))));
        }

        @Test
        @DisplayName("R20 · a meeting after the review is no preparation, also once the review was held")
        void not_after_the_review() {
            var noDay = new Ground(READY.placedOn(), true, WOUT, null, null, true);
            assertThat(Day.none().meet(meeting(AFTER), READY, AFTER))
                    .isEqualTo(Decision.refused(MET_BEFORE_THE_REVIEW));
            assertThat(HELD.meet(meeting(AFTER), noDay, AFTER)).isEqualTo(Decision.refused(MET_BEFORE_THE_REVIEW));
        }

        @Test
        @DisplayName("R20 · a meeting that is still to come cannot be recorded")
        void not_in_the_future() {
            assertThat(Day.none().meet(meeting(BEFORE), READY, BEFORE.minusDays(1)))
                    .isEqualTo(Decision.refused(MET_IN_THE_PAST));
        }

        @Test
        @DisplayName("R20 · while no panel is settled there is none that meets")
        void not_without_a_panel() {
            var open = new Ground(READY.placedOn(), false, WOUT, REVIEW, null, true);
            assertThat(Day.none().meet(meeting(BEFORE), open, REVIEW)).isEqualTo(Decision.refused(PANEL_IS_SETTLED));
        }

        @Test
        @DisplayName("R20 · one member alone is no meeting")
        void not_alone() {
            var alone = new PanelMeeting(BEFORE, Set.of(WOUT), "");
            assertThat(Day.none().meet(alone, READY, REVIEW)).isEqualTo(Decision.refused(TWO_OR_MORE_MET));
        }

        @Test
        @DisplayName("R20 · the panel counts as prepared from the recorded meeting, and not before")
        void prepared() {
            assertThat(Day.none().isPrepared()).isFalse();
            assertThat(HELD.isPrepared()).isFalse();
            assertThat(changed(HELD.meet(meeting(BEFORE), READY, AFTER)).isPrepared())
                    .isTrue();
        }

        @Test
        @DisplayName("R20 · the chair puts the day of the meeting right by recording it again")
        void again() {
            var first = changed(Day.none().meet(meeting(BEFORE), READY, REVIEW));
            assertThat(first.meet(meeting(BEFORE.minusDays(7)), READY, REVIEW))
                    .isEqualTo(new Decision.Changed(day(Map.of(Mark.MET, BEFORE.minusDays(7)))));
        }
    }

    @Nested
    class TheDayIsHeld {
        @Test
        @DisplayName("R05 · the review counts as held on the agreed day, also when it is recorded later")
        void on_the_agreed_day() {
            assertThat(Day.none().hold(READY, REVIEW)).isEqualTo(new Decision.Changed(day(Map.of(Mark.HELD, REVIEW))));
            assertThat(changed(Day.none().hold(READY, REVIEW.plusWeeks(2))).heldOn())
                    .contains(REVIEW);
        }

        @Test
        @DisplayName("R05 · a day that has not come is not held")
        void not_before() {
            assertThat(Day.none().hold(READY, BEFORE)).isEqualTo(Decision.refused(DAY_HAS_COME));
            assertThat(Day.none().heldOn()).isEmpty();
        }

        @Test
        @DisplayName("R05 · a review is held once")
        void once() {
            assertThat(HELD.hold(READY, AFTER)).isEqualTo(Decision.refused(NOT_HELD_BEFORE));
        }

        @Test
        @DisplayName("R32 · the day rests on documents, panel and date")
        void on_three_steps() {
            assertThat(Day.none().hold(new Ground(null, true, WOUT, REVIEW, null, true), REVIEW))
                    .isEqualTo(Decision.refused(DOCUMENTS_ARE_PLACED));
            assertThat(Day.none().hold(new Ground(REVIEW, false, null, REVIEW, null, true), REVIEW))
                    .isEqualTo(Decision.refused(PANEL_IS_SETTLED));
            assertThat(Day.none().hold(new Ground(REVIEW, true, WOUT, null, null, true), REVIEW))
                    .isEqualTo(Decision.refused(DAY_IS_AGREED));
            assertThat(Day.none().hold(new Ground(REVIEW, true, WOUT, REVIEW, null, false), REVIEW))
                    .isEqualTo(Decision.refused(PROGRAMME_IS_AGREED));
        }
    }

    @Nested
    class LookingBack {
        @ParameterizedTest(name = "R63 · {0} looks back apart, after the day, in its own words")
        @EnumSource
        void apart(Side side) {
            assertThat(Day.none().reflectApart(side, true, REVIEW)).isEqualTo(Decision.refused(DAY_IS_HELD));
            assertThat(HELD.reflectApart(side, false, REVIEW)).isEqualTo(Decision.refused(WRITTEN_APART));
            var after = changed(HELD.reflectApart(side, true, REVIEW));
            assertThat(after.hasReflected(side)).isTrue();
            assertThat(after.hasReflected(side == Side.HOST ? Side.PANEL : Side.HOST))
                    .isFalse();
        }

        @Test
        @DisplayName("R63 · saying it twice keeps the first day")
        void twice() {
            assertThat(HOST_LOOKED.reflectApart(Side.HOST, true, AFTER)).isEqualTo(new Decision.Changed(HOST_LOOKED));
        }

        @Test
        @DisplayName("R63 · a side brings points in only after it looked back apart")
        void points() {
            var point = Point.of(Side.PANEL, "Tijd voor begeleiders");
            assertThat(Day.none().bring(Side.PANEL, List.of(point), REVIEW)).isEqualTo(Decision.refused(DAY_IS_HELD));
            assertThat(HOST_LOOKED.bring(Side.PANEL, List.of(point), REVIEW))
                    .isEqualTo(Decision.refused(OWN_SIDE_REFLECTED));
            assertThat(BOTH_LOOKED.bring(Side.PANEL, List.of(), REVIEW)).isEqualTo(Decision.refused(HAS_POINTS));
            assertThat(DEBRIEFED.bring(Side.PANEL, List.of(point), REVIEW))
                    .isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
            assertThat(changed(BOTH_LOOKED.bring(Side.PANEL, List.of(point), REVIEW))
                            .points())
                    .containsExactly(point.sent(REVIEW));
        }

        @Test
        @DisplayName("R63 · recommendations keep their id while their number follows the order")
        void numbers() {
            var three = changed(changed(RECOMMENDED.recommend("Twee")).recommend(" Drie "));
            var first = three.recommendations().getFirst();
            var last = three.recommendations().getLast();
            assertThat(last).isEqualTo(new Recommendation(last.id(), 3, "Drie"));
            var fewer = changed(three.withdraw(first.id(), first.mark()));
            assertThat(fewer.recommendations())
                    .extracting(Recommendation::number, Recommendation::text)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1, "Twee"),
                            org.assertj.core.groups.Tuple.tuple(2, "Drie"));
            assertThat(changed(fewer.rephrase(last.id(), "Drie, beter gezegd", last.mark()))
                            .recommendations())
                    .contains(new Recommendation(last.id(), 2, "Drie, beter gezegd"));
        }

        @Test
        @DisplayName(
                "R91 · words for a recommendation that is gone, or that another worded anew, are not taken silently")
        void changedMeanwhile() {
            var two = changed(RECOMMENDED.recommend("Twee"));
            var last = two.recommendations().getLast();
            var fewer = changed(two.withdraw(last.id(), last.mark()));
            assertThat(fewer.rephrase(last.id(), "Twee, beter", last.mark()))
                    .isEqualTo(Decision.refused(IS_STILL_THERE));
            assertThat(changed(fewer.withdraw(last.id(), last.mark()))).isEqualTo(fewer);
            var other = changed(two.rephrase(last.id(), "Twee, anders", last.mark()));
            assertThat(other.rephrase(last.id(), "Twee, beter", last.mark()))
                    .isEqualTo(Decision.refused(NOT_CHANGED_MEANWHILE));
            assertThat(other.withdraw(last.id(), last.mark())).isEqualTo(Decision.refused(NOT_CHANGED_MEANWHILE));
        }

        @Test
        @DisplayName("R63 · a recommendation has words, comes after the day, and stays as recorded")
        void recommending() {
            var known = DEBRIEFED.recommendations().getFirst().id();
            assertThat(Day.none().recommend("Iets")).isEqualTo(Decision.refused(DAY_IS_HELD));
            assertThat(HELD.recommend(" \n")).isEqualTo(Decision.refused(HAS_WORDS));
            assertThat(DEBRIEFED.recommend("Nog iets")).isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
            assertThat(DEBRIEFED.rephrase(known, "Anders", null)).isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
            assertThat(DEBRIEFED.withdraw(known, null)).isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
        }
    }

    @Nested
    class Together {
        @Test
        @DisplayName("R63 · the joint debrief waits until both sides looked back apart")
        void after_both() {
            assertThat(HELD.debrief(true, true, REVIEW)).isEqualTo(Decision.refused(HOST_REFLECTED, PANEL_REFLECTED));
            assertThat(HOST_LOOKED.debrief(true, true, REVIEW)).isEqualTo(Decision.refused(PANEL_REFLECTED));
            assertThat(changed(HELD.reflectApart(Side.PANEL, true, REVIEW)).debrief(true, true, REVIEW))
                    .isEqualTo(Decision.refused(HOST_REFLECTED));
        }

        @Test
        @DisplayName("R63 · before the day nothing is debriefed")
        void after_the_day() {
            assertThat(Day.none().debrief(true, true, REVIEW))
                    .isEqualTo(Decision.refused(DAY_IS_HELD, HOST_REFLECTED, PANEL_REFLECTED));
        }

        @Test
        @DisplayName("R63 · a debrief has words, and recommendations or the statement that there are none")
        void with_recommendations() {
            assertThat(RECOMMENDED.debrief(false, false, REVIEW)).isEqualTo(Decision.refused(DEBRIEF_IS_WRITTEN));
            assertThat(BOTH_LOOKED.debrief(true, false, REVIEW)).isEqualTo(Decision.refused(RECOMMENDED_OR_SAID_NONE));
            assertThat(changed(BOTH_LOOKED.debrief(true, true, REVIEW)).isDebriefed())
                    .isTrue();
            assertThat(changed(RECOMMENDED.debrief(true, false, AFTER)).on(Mark.DEBRIEFED))
                    .contains(AFTER);
        }

        @Test
        @DisplayName("R63 · what was recorded together is recorded once, and closes what was written")
        void once() {
            assertThat(DEBRIEFED.debrief(true, false, AFTER)).isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
            assertThat(DEBRIEFED.write(DayText.SECRETARY_NOTES)).isEqualTo(new Decision.Changed(DEBRIEFED));
        }

        @ParameterizedTest(name = "R63 · {0} is written after the day, until the joint debrief is recorded")
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECRETARY_NOTES")
        void texts(DayText text) {
            assertThat(Day.none().write(text)).isEqualTo(Decision.refused(DAY_IS_HELD));
            assertThat(HELD.write(text)).isEqualTo(new Decision.Changed(HELD));
            assertThat(BOTH_LOOKED.write(text)).isEqualTo(new Decision.Changed(BOTH_LOOKED));
            assertThat(DEBRIEFED.write(text)).isEqualTo(Decision.refused(DEBRIEF_IS_OPEN));
        }
    }

    private static PanelMeeting meeting(LocalDate on) {
        return new PanelMeeting(on, Set.of(WOUT, BRAM), "Wie leidt wat");
    }

    private static Day day(Map<Mark, LocalDate> marks) {
        return new Day(marks, List.of(), List.of());
    }

    private static Day changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var day) -> day;
            case Decision.Refused(var broken) -> throw new AssertionError("refused by " + broken);
        };
    }
}
