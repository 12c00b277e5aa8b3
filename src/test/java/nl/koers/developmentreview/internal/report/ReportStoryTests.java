package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.report.HeldReview.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.writing.Sheet;
import nl.koers.writing.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Step 7 and after through the acts and the database, each text looked for by those who may not find it.
class ReportStoryTests extends ReportStory {
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
}
