package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.report.HeldReview.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.record.DossierRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What follows from the day and the report, each thing looked for by those who may not find it.
class AfterReportTests extends ReportStory {
    @Autowired
    private StartingOpr starting;

    @Autowired
    private DossierRecord record;

    @Autowired
    private FollowUpRows rows;

    @Test
    @DisplayName("R25, R64 · learning points: the writer's, then the own coordinator's, the host's only when shared")
    void learning_points() {
        act(review.bram, () -> reports.learn(review.id, "Vraag studenten eerder."));
        var draft = ReportTexts.learning(review.id, review.bram);
        assertThat(words(review.bram, draft)).isEqualTo("Vraag studenten eerder.");
        assertThat(List.of(review.wout, they.samira(), they.noor(), they.petra()))
                .allSatisfy(other -> assertThat(words(other, draft)).isEmpty());
        assertThat(opr(they.samira()).report().learned().keySet()).containsExactly(review.bram);
        assertThat(opr(they.samira()).report().sharesLearningPoints()).isFalse();
        act(review.bram, () -> reports.sendLearningPoints(review.id));
        assertThat(sent(they.noor())).isEqualTo(Map.of(review.bram, "Vraag studenten eerder."));
        assertThat(List.of(they.joris(), review.elif, they.samira(), they.petra()))
                .allSatisfy(other -> assertThat(sent(other)).isEmpty());
        assertThat(theirs(they.samira(), ReportTexts.LEARNING_SHARED)).isEmpty();
        act(review.bram, () -> reports.shareLearningPointsWithHost(review.id));
        assertThat(theirs(they.samira(), ReportTexts.LEARNING_SHARED)).containsKey(review.bram);
        act(review.bram, () -> reports.withdrawLearningPointsFromHost(review.id));
        assertThat(theirs(they.samira(), ReportTexts.LEARNING_SHARED)).isEmpty();
    }

    @Test
    @DisplayName("R39, R25 · what became of a recommendation is the host's, and the panel's once shared")
    void following_up() {
        act(they.samira(), () -> reports.agree(review.id, 1, "Wij doen dit.", "Fatma", DAY.plusMonths(6)));
        assertThat(followUps(they.samira())).hasSize(1);
        assertThat(followUps(review.elif)).isEmpty();
        act(they.samira(), () -> reports.shareFollowUpWithPanel(review.id));
        assertThat(followUps(review.elif)).hasSize(1);
        assertThat(List.of(they.noor(), they.daan(), they.petra()))
                .allSatisfy(other -> assertThat(followUps(other)).isEmpty());
        act(they.samira(), () -> reports.evaluate(review.id, 2, "Dat werkte.", "Daan"));
        concept();
        later(18, they.samira(), () -> reports.makeFinal(review.id));
        assertThat(opr(they.petra()).report().state())
                .isInstanceOfSatisfying(
                        Report.State.Final.class,
                        done -> assertThat(done.followUp()).isEqualTo(new FollowUpStanding(false, DAY.plusMonths(6))));
    }

    @Test
    @DisplayName("R02 · DUS-I sees that it was held, when, and who visited; nothing of what was said")
    void proof() {
        concept();
        var seen = opr(they.dirk());
        assertThat(seen.day().heldOn()).contains(DAY);
        assertThat(seen.panel().visitors()).containsExactly(review.noord, review.delta);
        assertThat(seen.day().recommendations()).isEmpty();
        assertThat(seen.panel().members()).isEmpty();
        assertThat(seen.report()).isEqualTo(Report.none());
        assertThat(cast.as(they.dirk(), () -> texts.all(review.id.value()))).isEmpty();
    }

    @Test
    @DisplayName("R02 · the next review counts six years from the day that was held, once the report is final")
    void next_review() {
        concept();
        later(18, they.samira(), () -> reports.makeFinal(review.id));
        var next = cast.as(they.samira(), () -> starting.start(review.host));
        assertThat(next).isInstanceOf(StartingOpr.Outcome.Started.class);
        var begun = cast.reading(they.samira(), () -> oprs.require(((StartingOpr.Outcome.Started) next).opr()));
        assertThat(begun.start().dueFrom()).isEqualTo(DAY);
        assertThat(begun.start().dueOn()).isEqualTo(LocalDate.of(2033, 9, 23));
    }

    @Test
    @DisplayName("R59, R92 · giving up is the host's act, with a reason on record; then a next review can begin")
    void giving_up() {
        assertThatThrownBy(() -> act(review.wout, () -> reports.giveUp(review.id, "Geen tijd.")))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> act(they.samira(), () -> reports.giveUp(review.id, "  ")))
                .isInstanceOf(IllegalStateException.class);
        act(they.samira(), () -> reports.giveUp(review.id, "Twee scholen vertrokken."));
        assertThat(List.of(review.bram, they.noor(), they.petra()))
                .allSatisfy(reader ->
                        assertThat(opr(reader).ending()).isEqualTo(new Opr.Ending(DAY, "Twee scholen vertrokken.")));
        assertThat(cast.reading(
                        they.samira(),
                        () -> record.of(review.id.value()).getFirst().act()))
                .isEqualTo("GIVEN_UP");
        assertThat(cast.as(they.samira(), () -> starting.start(review.host)))
                .isInstanceOf(StartingOpr.Outcome.Started.class);
    }

    private Map<?, ?> followUps(PersonId reader) {
        return cast.reading(reader, () -> rows.of(review.id));
    }
}
