package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.Task.FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.report.FollowUp.Standing;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FollowUpRuleTests {
    private static final LocalDate FINAL = LocalDate.of(2027, 11, 1);
    private static final LocalDate SPRING = LocalDate.of(2028, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2028, 6, 1);

    private final HeldReview review = new HeldReview();

    @Test
    @DisplayName("R39 · of a recommendation without any note the host is reminded from the final report on")
    void missing() {
        var none = FollowUpStanding.of(recommendations(), Map.of());
        assertThat(none).isEqualTo(new FollowUpStanding(true, null));
        assertThat(turns(none, FINAL)).containsExactly(new Turn(FOLLOW_UP, new Actor.Host(), FINAL, null));
    }

    @Test
    @DisplayName("R39 · once all are agreed the first date counts: on it, and late after it, the host is up again")
    void next_date() {
        var agreed = standing(
                note(review.first.id(), Standing.AGREED, SUMMER),
                note(review.second.id(), Standing.CARRIED_OUT, SPRING));
        assertThat(agreed).isEqualTo(new FollowUpStanding(false, SPRING));
        assertThat(turns(agreed, SPRING.minusDays(1))).isEmpty();
        var turn = new Turn(FOLLOW_UP, new Actor.Host(), SPRING, SPRING);
        assertThat(turns(agreed, SPRING)).containsExactly(turn);
        assertThat(turn.isLate(SPRING.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("R39 · evaluated or not taken up asks nothing more; adjusted begins again")
    void rest() {
        assertThat(standing(
                        note(review.first.id(), Standing.EVALUATED, SPRING),
                        note(review.second.id(), Standing.LEFT, SPRING)))
                .isEqualTo(new FollowUpStanding(false, null));
        assertThat(standing(
                        note(review.first.id(), Standing.EVALUATED, SPRING),
                        note(review.second.id(), Standing.ADJUSTED, SUMMER)))
                .isEqualTo(new FollowUpStanding(false, SUMMER));
    }

    @Test
    @DisplayName("R59 · a review without recommendations asks for no following up: nobody has to recommend")
    void without_recommendations() {
        assertThat(FollowUpStanding.of(List.of(), Map.of())).isEqualTo(new FollowUpStanding(false, null));
    }

    private List<nl.koers.developmentreview.internal.day.Recommendation> recommendations() {
        return List.of(review.first, review.second);
    }

    private FollowUpStanding standing(FollowUp... newest) {
        return FollowUpStanding.of(
                recommendations(),
                List.of(newest).stream()
                        .collect(java.util.stream.Collectors.toMap(FollowUp::recommendation, note -> note)));
    }

    private static FollowUp note(UUID recommendation, Standing standing, @Nullable LocalDate due) {
        return new FollowUp(recommendation, standing, "Samen opgepakt.", "Werkgroep", due, Instant.EPOCH, "Samira");
    }

    private List<Turn> turns(FollowUpStanding standing, LocalDate today) {
        var opr = review.debriefed();
        var report = opr.report().placed(FINAL.minusWeeks(3));
        for (var member : review.members()) {
            report = report.reacted(member, new Reaction(FINAL, false)).learnedBy(member);
        }
        return opr.with(report.madeFinal(FINAL, standing)).turns(today);
    }
}
