package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.report.HeldReview.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.KoersTest;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.WritingDayText;
import nl.koers.developmentreview.internal.day.WritingNotes;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partnerships;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Step 7 and after through the acts and the database, each text looked for by those who may not find it.
@KoersTest
class ReportStoryTests {
    private static final String DEBRIEF = "Wij zagen een school die durft.";
    private static final String NOTES = "Om elf uur liep het gesprek uit.";
    private static final String OF_THE_PANEL = "Hier twijfelt het panel over.";

    private final Cast cast;
    private final Oprs oprs;

    @Autowired
    private ReviewReports reports;

    @Autowired
    private Texts texts;

    @Autowired
    private WritingDayText dayTexts;

    @Autowired
    private WritingNotes panelNotes;

    @Autowired
    private StartingOpr starting;

    @Autowired
    private DossierRecord record;

    @Autowired
    private FollowUpRows rows;

    @Autowired
    private DemonstrationClock clock;

    private final HeldReview review = new HeldReview();
    private Cast.Others they;

    ReportStoryTests(
            @Autowired Partnerships partnerships,
            @Autowired People people,
            @Autowired Seats seats,
            @Autowired Oprs oprs,
            @Autowired TransactionTemplate transaction) {
        this.cast = new Cast(partnerships, people, seats, oprs, transaction);
        this.oprs = oprs;
    }

    @BeforeEach
    void holdTheDay() {
        clock.moveTo(DAY, LocalTime.of(16, 0));
        they = cast.enter(review);
        cast.hold(review, review.heldOnly().day());
        cast.as(they.samira(), () -> dayTexts.save(review.id, DayText.JOINT_DEBRIEF, Sheet.on(0, DEBRIEF)));
        cast.as(they.sanne(), () -> dayTexts.save(review.id, DayText.SECRETARY_NOTES, Sheet.on(0, NOTES)));
        cast.as(review.elif, () -> panelNotes.save(review.id, DayText.WHOLE_DAY, Sheet.on(0, OF_THE_PANEL)));
        cast.hold(review, review.debriefed().day());
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName("R63 · the report begins from debrief, recommendations and secretary's notes, never the panel's")
    void begins_from_the_debrief() {
        act(they.sanne(), () -> reports.begin(review.id));
        assertThat(words(they.samira(), ReportTexts.draft(review.id)))
                .contains(DEBRIEF, NOTES, "1. " + review.first.text(), "2. " + review.second.text())
                .doesNotContain(OF_THE_PANEL);
        assertThatThrownBy(() -> act(they.samira(), () -> reports.begin(review.id)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R63 · before the debrief is recorded the report is not begun: it would begin without it")
    void not_before_the_debrief(@Autowired BeginningReport beginning) {
        var fresh = new HeldReview();
        var others = cast.enter(fresh);
        cast.hold(fresh, fresh.heldOnly().day());
        cast.as(others.samira(), () -> dayTexts.save(fresh.id, DayText.JOINT_DEBRIEF, Sheet.on(0, DEBRIEF)));
        assertThat(cast.as(others.samira(), () -> beginning.begin(fresh.id)))
                .isEqualTo(new BeginningReport.Outcome.NoDebrief());
        cast.hold(fresh, fresh.debriefed().day());
        assertThat(cast.as(others.samira(), () -> beginning.begin(fresh.id)))
                .isEqualTo(new BeginningReport.Outcome.Begun());
    }

    @Test
    @DisplayName("R22, R92 · only the host places; the panel finds what was placed, and each placing as it was")
    void placing() {
        act(they.sanne(), () -> reports.write(review.id, "Concept een."));
        assertThatThrownBy(() -> act(they.sanne(), () -> reports.place(review.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThat(words(review.elif, ReportTexts.placed(review.id))).isEmpty();
        later(3, they.samira(), () -> reports.place(review.id));
        act(they.samira(), () -> reports.write(review.id, "Concept twee, nog niet geplaatst."));
        assertThat(words(review.elif, ReportTexts.placed(review.id))).isEqualTo("Concept een.");
        assertThat(words(review.elif, ReportTexts.draft(review.id))).isEmpty();
        later(20, they.samira(), () -> reports.place(review.id));
        assertThat(words(review.elif, ReportTexts.placed(review.id))).isEqualTo("Concept twee, nog niet geplaatst.");
        assertThat(cast.as(review.elif, () -> texts.version(ReportTexts.placed(review.id), 1))
                        .map(Version::text))
                .contains("Concept een.");
        assertThat(opr(review.elif).report().concept())
                .contains(new Report.State.Concept(DAY.plusDays(3), DAY.plusDays(20), Map.of(), null));
        assertThat(List.of(they.daan(), they.noor(), they.mees(), they.petra(), they.dirk()))
                .allSatisfy(other ->
                        assertThat(words(other, ReportTexts.placed(review.id))).isEmpty());
    }

    @Test
    @DisplayName("R23 · the panel reads a draft reaction, the host only what was sent; the host's text stays")
    void reactions() {
        concept();
        act(
                review.bram,
                () -> texts.save(
                        ReportTexts.reaction(review.id, review.bram),
                        ReportTexts.withinPanel(),
                        Sheet.on(0, "Nog te scherp.")));
        assertThat(theirs(review.elif, ReportTexts.REACTION)).containsEntry(review.bram, "Nog te scherp.");
        assertThat(theirs(they.samira(), ReportTexts.REACTION)).isEmpty();
        act(review.elif, () -> reports.react(review.id, "Denk ook aan de starters."));
        act(review.hugo, () -> reports.hasNoRemarks(review.id));
        assertThat(theirs(they.samira(), ReportTexts.REACTION_SENT))
                .isEqualTo(Map.of(review.elif, "Denk ook aan de starters."));
        assertThat(theirs(they.noor(), ReportTexts.REACTION_SENT)).isEmpty();
        assertThatThrownBy(() -> act(review.elif, () -> reports.write(review.id, "Ons verslag.")))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> act(review.elif, () -> reports.closeReaction(review.id)))
                .isInstanceOf(NoSuchThing.class);
        act(review.wout, () -> reports.closeReaction(review.id));
        assertThatThrownBy(() -> act(review.lotte, () -> reports.react(review.id, "Te laat.")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(words(review.lotte, ReportTexts.reaction(review.id, review.lotte)))
                .isEqualTo("Te laat.");
        assertThat(opr(they.samira()).report().concept().orElseThrow().reactions())
                .isEqualTo(Map.of(
                        review.elif, new Reaction(DAY.plusDays(3), true),
                        review.hugo, new Reaction(DAY.plusDays(3), false)));
    }

    @Test
    @DisplayName("R24 · refused before the panel's last day is over, then made final by the host for all who took part")
    void final_report() {
        concept();
        assertThatThrownBy(() -> later(17, they.samira(), () -> reports.makeFinal(review.id)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> later(18, they.sanne(), () -> reports.makeFinal(review.id)))
                .isInstanceOf(NoSuchThing.class);
        later(18, they.samira(), () -> reports.makeFinal(review.id));
        assertThat(List.of(they.sanne(), they.daan(), they.noor(), they.joris(), review.bram))
                .allSatisfy(reader -> assertThat(words(reader, ReportTexts.finished(review.id)))
                        .isEqualTo("Concept."));
        assertThatThrownBy(() -> act(they.samira(), () -> reports.write(review.id, "Toch anders.")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(words(they.samira(), ReportTexts.finished(review.id))).isEqualTo("Concept.");
    }

    @Test
    @DisplayName("R25, R90 · Platform and anyone read the final report only while the host shares it")
    void sharing() {
        concept();
        later(18, they.samira(), () -> reports.makeFinal(review.id));
        assertThat(words(they.petra(), ReportTexts.finished(review.id))).isEmpty();
        assertThat(find(they.mees())).isEmpty();
        act(they.samira(), () -> reports.shareReportWithPlatform(review.id));
        assertThat(words(they.petra(), ReportTexts.finished(review.id))).isEqualTo("Concept.");
        assertThat(words(they.mees(), ReportTexts.finished(review.id))).isEmpty();
        act(they.samira(), () -> reports.shareReportWithAnyone(review.id));
        assertThat(words(they.mees(), ReportTexts.finished(review.id))).isEqualTo("Concept.");
        assertThat(find(they.mees()).map(opr -> opr.report().isFinal())).contains(true);
        act(they.samira(), () -> reports.withdrawReportFromAnyone(review.id));
        assertThat(words(they.mees(), ReportTexts.finished(review.id))).isEmpty();
        assertThat(find(they.mees())).isEmpty();
    }

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

    private void concept() {
        act(they.samira(), () -> reports.write(review.id, "Concept."));
        later(3, they.samira(), () -> reports.place(review.id));
    }

    private void act(PersonId person, Runnable act) {
        cast.as(person, () -> {
            act.run();
            return true;
        });
    }

    private void later(int days, PersonId person, Runnable act) {
        clock.moveTo(DAY.plusDays(days), LocalTime.of(10, 0));
        act(person, act);
    }

    private String words(PersonId reader, SectionKey key) {
        return cast.as(reader, () -> texts.find(key)).map(Version::text).orElse("");
    }

    private Map<PersonId, String> theirs(PersonId reader, String name) {
        return words(cast.as(reader, () -> texts.personal(review.id.value(), name)));
    }

    private Map<PersonId, String> sent(PersonId reader) {
        return words(cast.as(reader, () -> texts.personal(review.noord.value(), ReportTexts.learningSent(review.id))));
    }

    private static Map<PersonId, String> words(Map<PersonId, Version> versions) {
        return versions.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().text()));
    }

    private Map<?, ?> followUps(PersonId reader) {
        return cast.reading(reader, () -> rows.of(review.id));
    }

    private Opr opr(PersonId reader) {
        return cast.reading(reader, () -> oprs.require(review.id));
    }

    private Optional<Opr> find(PersonId reader) {
        return cast.reading(reader, () -> oprs.find(review.id));
    }
}
