package nl.koers.developmentreview.internal.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.koers.access.NoSuchThing;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.ReviewHeld;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr.StateOfStep;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.day.Recommending.Wish;
import nl.koers.writing.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/// Steps 4 to 6 as people go through them, with the database.
class DayRoomTests extends DayRoom {
    @Autowired
    private ApplicationEvents events;

    @Test
    @DisplayName(
            "R20 · the chair alone records the meeting; who was there stays with the panel, that it took place does not")
    void meeting() {
        var recording = beans.getBean(RecordingMeeting.class);
        var met = DemonstrationClock.FIRST_DAY;
        var all = Set.of(review.is("wout"), review.is("bram"), review.is("samira"));
        assertThat(review.looking("bram", this::opr).isPrepared()).isFalse();
        assertThatThrownBy(() -> review.as("bram", () -> recording.record(review.id, met, all, "")))
                .isInstanceOf(NoSuchThing.class);
        assertThat(review.as("wout", () -> recording.record(review.id, met.plusDays(1), all, "")))
                .isEqualTo(Decision.refused(DayRule.MET_IN_THE_PAST));
        review.run("wout", () -> days.meet(review.id, met, all, "Bram begint"));
        assertThat(review.looking("samira", this::opr).on(Mark.MET)).contains(met);
        assertThat(review.looking(
                        "bram", () -> beans.getBean(Preparations.class).meeting(review.id)))
                .contains(new PanelMeeting(met, Set.of(review.is("wout"), review.is("bram")), "Bram begint"));
        assertThat(review.looking(
                        "samira", () -> beans.getBean(Preparations.class).meeting(review.id)))
                .isEmpty();
    }

    @Test
    @DisplayName("R05 · the visits count from the recorded day on, told once, with host, visitors and date")
    void held() {
        var holding = beans.getBean(HoldingDay.class);
        assertThat(review.as("samira", () -> holding.hold(review.id)))
                .isEqualTo(Decision.refused(DayRule.DAY_HAS_COME));
        assertThat(events.stream(ReviewHeld.class)).isEmpty();
        review.on(WholeReview.DAY, NINE);
        assertThatThrownBy(() -> review.as("bram", () -> holding.hold(review.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> review.as("sanne", () -> holding.hold(review.id)))
                .isInstanceOf(NoSuchThing.class);
        review.run("wout", () -> days.hold(review.id));
        assertThat(review.as("samira", () -> holding.hold(review.id)))
                .isEqualTo(Decision.refused(DayRule.NOT_HELD_BEFORE));
        assertThat(events.stream(ReviewHeld.class))
                .containsExactly(
                        new ReviewHeld(review.id, review.host, List.of(review.first, review.second), WholeReview.DAY));
    }

    @Test
    @DisplayName("R32 · whose move it is follows the acts, from preparing to the recorded debrief")
    void turns() {
        var wout = new Actor.Chair(review.is("wout"));
        assertThat(waiting())
                .containsExactly(
                        new Waits(Task.PREPARE_CONVERSATIONS, new Actor.Panel()), new Waits(Task.RECORD_MEETING, wout));
        review.run("wout", () -> days.meet(review.id, DemonstrationClock.FIRST_DAY, panel(), ""));
        assertThat(waiting()).isEmpty();
        review.on(WholeReview.DAY, NINE);
        assertThat(waiting())
                .containsExactly(new Waits(Task.HOLD_DAY, new Actor.Host()), new Waits(Task.HOLD_DAY, wout));
        review.run("samira", () -> days.hold(review.id));
        assertThat(waiting())
                .containsExactly(
                        new Waits(Task.REFLECT_APART, new Actor.Host()),
                        new Waits(Task.REFLECT_APART, new Actor.Panel()));
        lookBack();
        assertThat(waiting()).containsExactly(new Waits(Task.RECORD_DEBRIEF, new Actor.Host()));
        review.run("elif", () -> days.findTogether(review.id, "Samen", "Een vast uur"));
        review.run("wout", () -> days.recordDebrief(review.id));
        assertThat(waiting()).isEmpty();
        assertThat(review.looking("samira", this::whole).stateOf(Step.DEBRIEF, WholeReview.DAY))
                .isEqualTo(StateOfStep.DONE);
    }

    @Test
    @DisplayName("R63 · the recorded debrief keeps numbers and ids, and closes text and recommendations")
    void debrief() {
        review.on(WholeReview.DAY, NINE);
        review.run("wout", () -> days.hold(review.id));
        lookBack();
        review.run("sanne", () -> days.findTogether(review.id, "Samen", "Een", "Twee", "Drie"));
        var before = review.looking("samira", this::opr).recommendations();
        recommend(
                "bram",
                new Wish.Remove(before.getFirst().id(), before.getFirst().mark()));
        recommend("samira", new Wish.Change(before.getLast().id(), "Drie, beter", null));
        var after = List.of(
                new Recommendation(before.get(1).id(), 1, "Twee"),
                new Recommendation(before.get(2).id(), 2, "Drie, beter"));
        review.run("sanne", () -> days.recordDebrief(review.id));
        assertThat(review.looking("bram", this::opr).recommendations()).isEqualTo(after);
        assertThat(review.as(
                        "bram", () -> beans.getBean(Recommending.class).recommend(review.id, new Wish.Add("Te laat"))))
                .isEqualTo(Decision.refused(DayRule.DEBRIEF_IS_OPEN));
        assertThat(review.as(
                        "sanne",
                        () -> beans.getBean(WritingDayText.class)
                                .save(review.id, DayText.JOINT_DEBRIEF, Sheet.on(1, "Anders"))))
                .isEqualTo(new WritingDayText.Outcome.Refused(List.of(DayRule.DEBRIEF_IS_OPEN)));
        assertThat(review.looking("noor", this::opr).recommendations()).isEmpty();
        assertThat(review.looking("noor", this::opr).isDebriefed()).isTrue();
    }

    @Test
    @DisplayName("R63 · without text a side has not looked back; with no recommendations somebody says so")
    void words() {
        review.on(WholeReview.DAY, NINE);
        review.run("wout", () -> days.hold(review.id));
        assertThat(review.as(
                        "samira", () -> beans.getBean(ReflectingApart.class).mark(review.id)))
                .isEqualTo(Decision.refused(DayRule.WRITTEN_APART));
        lookBack();
        review.run("sanne", () -> days.findTogether(review.id, "Samen"));
        var recording = beans.getBean(RecordingDebrief.class);
        assertThat(review.as("samira", () -> recording.record(review.id, false, null)))
                .isEqualTo(Decision.refused(DayRule.RECOMMENDED_OR_SAID_NONE));
        assertThat(review.as("samira", () -> recording.record(review.id, true, null)))
                .isInstanceOf(Decision.Changed.class);
    }

    private record Waits(Task task, Actor actor) {}

    private List<Waits> waiting() {
        var today = java.time.LocalDate.now(beans.getBean(DemonstrationClock.class));
        return review.looking("samira", () -> opr().turns(whole(), today)).stream()
                .map((Turn turn) -> new Waits(turn.task(), turn.actor()))
                .toList();
    }

    private void lookBack() {
        review.run("samira", () -> days.hostLooksBack(review.id, "Wij zagen"));
        review.run("bram", () -> days.panelLooksBack(review.id, "Wij hoorden"));
    }

    private void recommend(String who, Wish wish) {
        assertThat(review.as(who, () -> beans.getBean(Recommending.class).recommend(review.id, wish)))
                .isInstanceOf(Decision.Changed.class);
    }
}
