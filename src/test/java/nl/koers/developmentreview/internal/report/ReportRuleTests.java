package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.Task.MAKE_FINAL;
import static nl.koers.developmentreview.internal.Task.NOTE_LEARNING_POINTS;
import static nl.koers.developmentreview.internal.Task.REACT_TO_CONCEPT;
import static nl.koers.developmentreview.internal.Task.WRITE_CONCEPT;
import static nl.koers.developmentreview.internal.report.HeldReview.DAY;
import static nl.koers.developmentreview.internal.report.NotYetFinal.MEETING_NOT_RECORDED;
import static nl.koers.developmentreview.internal.report.NotYetFinal.NO_CONCEPT;
import static nl.koers.developmentreview.internal.report.NotYetFinal.PANEL_HAS_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportRuleTests {
    private static final LocalDate CONCEPT_DUE = LocalDate.of(2027, 10, 7);
    private static final LocalDate PLACED = LocalDate.of(2027, 10, 11);
    private static final LocalDate REACTION_DUE = LocalDate.of(2027, 10, 25);
    private static final LocalDate PAST = REACTION_DUE.plusDays(1);
    private static final Actor HOST = new Actor.Host();

    private final HeldReview review = new HeldReview();

    @Test
    @DisplayName("R22 · the concept waits for the host from the debrief on, until two weeks after the day")
    void concept_is_due() {
        var turn = new Turn(WRITE_CONCEPT, HOST, DAY, CONCEPT_DUE);
        assertThat(turns(review.heldOnly(), DAY, WRITE_CONCEPT)).isEmpty();
        assertThat(turns(review.debriefed(), CONCEPT_DUE, WRITE_CONCEPT)).containsExactly(turn);
        assertThat(turn.isLate(CONCEPT_DUE)).isFalse();
        assertThat(turn.isLate(CONCEPT_DUE.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("R22 · late is allowed: the concept is placed four days after its last day, and that day is kept")
    void late_is_allowed() {
        var placed = placed(review.debriefed());
        assertThat(turns(placed, PLACED, WRITE_CONCEPT)).isEmpty();
        assertThat(placed.report().concept().map(Report.State.Concept::placedOn))
                .contains(PLACED);
    }

    @Test
    @DisplayName("R23 · every member has two weeks from the first placing; placing again gives no more time")
    void reaction_is_due() {
        var again = placed(review.debriefed());
        again = again.with(again.report().placed(PLACED.plusDays(5)));
        assertThat(turns(again, PLACED.plusDays(5), REACT_TO_CONCEPT))
                .containsExactlyElementsOf(review.members().stream()
                        .map(member -> new Turn(REACT_TO_CONCEPT, new Actor.Member(member), PLACED, REACTION_DUE))
                        .toList());
        assertThat(ReportDates.reactionDueOn(again)).contains(REACTION_DUE);
    }

    @Test
    @DisplayName("R23 · remarks or none: both are a reaction, and the panel's is complete with the last member")
    void complete_with_the_last() {
        var four = reacted(placed(review.debriefed()), review.members().subList(0, 4), PLACED.plusDays(1));
        assertThat(ReportDates.reactionCompleteOn(four)).isEmpty();
        assertThat(turns(four, PLACED, REACT_TO_CONCEPT))
                .extracting(Turn::actor)
                .containsExactly(new Actor.Member(review.hugo));
        var five = four.with(four.report().reacted(review.hugo, new Reaction(PLACED.plusDays(3), false)));
        assertThat(ReportDates.reactionCompleteOn(five)).contains(PLACED.plusDays(3));
        assertThat(turns(five, PLACED, REACT_TO_CONCEPT)).isEmpty();
    }

    @Test
    @DisplayName("R23 · the chair closes the reaction of the panel, also when not every member reacted")
    void closed_by_the_chair() {
        var closed = placed(review.debriefed());
        closed = closed.with(closed.report().reactionClosed(PLACED.plusDays(2)));
        assertThat(ReportDates.reactionCompleteOn(closed)).contains(PLACED.plusDays(2));
        assertThat(turns(closed, PAST, REACT_TO_CONCEPT)).isEmpty();
    }

    @Test
    @DisplayName("R23 · a panel without members has not reacted: nothing is complete by being empty")
    void nobody_is_not_everybody() {
        assertThat(placed(review.debriefed()).report().concept().flatMap(it -> it.reactionCompleteOn(List.of())))
                .isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("R24 · refused without a concept, and on the last day of the panel; possible the day after")
    void final_after_the_time() {
        assertThat(NotYetFinal.of(review.debriefed(), PAST)).containsExactly(NO_CONCEPT);
        var placed = placed(review.debriefed());
        assertThat(NotYetFinal.of(placed, REACTION_DUE)).containsExactly(PANEL_HAS_TIME);
        assertThat(NotYetFinal.of(placed, PAST)).isEmpty();
    }

    @Test
    @DisplayName("R24 · possible at once when the reaction is complete or closed")
    void final_after_the_reaction() {
        var placed = placed(review.debriefed());
        assertThat(NotYetFinal.of(reacted(placed, review.members(), PLACED), PLACED))
                .isEmpty();
        assertThat(NotYetFinal.of(placed.with(placed.report().reactionClosed(PLACED)), PLACED))
                .isEmpty();
    }

    @Test
    @DisplayName("R20 · refused while the meeting of the panel is not recorded, whatever else is there")
    void final_needs_the_meeting() {
        var placed = reacted(placed(review.withoutMeeting()), review.members(), PLACED);
        assertThat(NotYetFinal.of(placed, PAST)).containsExactly(MEETING_NOT_RECORDED);
    }

    @Test
    @DisplayName("R24 · nothing becomes final by itself: years later it still waits for the host")
    void never_by_itself() {
        var placed = placed(review.debriefed());
        var years = PLACED.plusYears(3);
        assertThat(placed.report().isFinal()).isFalse();
        assertThat(turns(placed, REACTION_DUE, MAKE_FINAL)).isEmpty();
        assertThat(turns(placed, years, MAKE_FINAL)).containsExactly(new Turn(MAKE_FINAL, HOST, PAST, null));
    }

    @Test
    @DisplayName("R24 · a final report stays as it is: no placing, no reaction, no second time final")
    void final_stays() {
        var done = placed(review.debriefed()).report().madeFinal(PAST, new FollowUpStanding(false, null));
        assertThat(done.finalOn()).isEqualTo(PAST);
        assertThatThrownBy(() -> done.placed(PAST)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> done.reacted(review.wout, new Reaction(PAST, true)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> done.madeFinal(PAST, new FollowUpStanding(false, null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R64 · from the day on each member without learning points is reminded, also after the final report")
    void learning_points() {
        assertThat(turns(review.settled(), DAY, NOTE_LEARNING_POINTS)).isEmpty();
        var held = review.heldOnly();
        assertThat(turns(held, DAY, NOTE_LEARNING_POINTS))
                .containsExactlyElementsOf(review.members().stream()
                        .map(member -> new Turn(NOTE_LEARNING_POINTS, new Actor.Member(member), DAY, null))
                        .toList());
        var four = held.with(
                review.members().subList(1, 5).stream().reduce(held.report(), Report::learnedBy, (one, _) -> one));
        assertThat(turns(four, DAY, NOTE_LEARNING_POINTS))
                .containsExactly(new Turn(NOTE_LEARNING_POINTS, new Actor.Member(review.wout), DAY, null));
    }

    @Test
    @DisplayName("R02 · the next review is due six years after the day that was held")
    void next_due() {
        assertThat(ReportDates.nextDueOn(review.debriefed())).contains(LocalDate.of(2033, 9, 23));
        assertThat(ReportDates.nextDueOn(review.settled())).isEmpty();
    }

    @Test
    @DisplayName("R59 · giving up takes every turn away; the review and its reason stay")
    void given_up() {
        var stopped = placed(review.debriefed()).givenUp(PLACED, "Twee scholen vertrokken.");
        assertThat(stopped.turns(PAST)).isEmpty();
        assertThat(stopped.ending()).isEqualTo(new Opr.Ending(PLACED, "Twee scholen vertrokken."));
        assertThat(stopped.report().isPlaced()).isTrue();
    }

    private static Opr placed(Opr opr) {
        return opr.with(opr.report().placed(PLACED));
    }

    private static Opr reacted(Opr opr, List<PersonId> members, LocalDate on) {
        return opr.with(members.stream()
                .reduce(
                        opr.report(),
                        (report, member) -> report.reacted(member, new Reaction(on, true)),
                        (one, _) -> one));
    }

    private static List<Turn> turns(Opr opr, LocalDate today, Task task) {
        return opr.turns(today).stream().filter(turn -> turn.task() == task).toList();
    }
}
