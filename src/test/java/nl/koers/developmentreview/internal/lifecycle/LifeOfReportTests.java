package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.OprSeat.*;
import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static nl.koers.developmentreview.internal.report.NotYetFinal.*;
import static nl.koers.developmentreview.internal.report.NotYetPlaced.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.report.FollowUpStanding;
import nl.koers.developmentreview.internal.report.NotYetFinal;
import nl.koers.developmentreview.internal.report.NotYetPlaced;
import nl.koers.developmentreview.internal.report.Report.Learned;
import nl.koers.developmentreview.internal.report.ReportDates;
import nl.koers.people.NationalSeat;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Levensloop: verslag, leerpunten en opvolging")
class LifeOfReportTests {

    @Test
    @DisplayName("R63 · een conceptverslag voor de nabespreking geweigerd, en een leeg of ongewijzigd verslag ook")
    void starts_from_the_debrief() {
        assertThat(NotYetPlaced.of(MET, "Verslag", "")).contains(NO_DEBRIEF);
        assertThat(NotYetPlaced.of(BOTH_LOOKED, "Verslag", "")).contains(NO_DEBRIEF);
        assertThat(NotYetPlaced.of(DEBRIEFED, " \n", "")).contains(NO_TEXT);
        assertThat(NotYetPlaced.of(CONCEPT, "Verslag", "Verslag")).contains(UNCHANGED);
        assertThat(NotYetPlaced.of(CONCEPT, "Beter verslag", "Verslag")).isEmpty();
    }

    @Test
    @DisplayName("R22 · twee weken na de dag nog niet te laat, een dag later wel; plaatsen kan dan nog")
    void concept_late() {
        assertThat(ReportDates.conceptDueOn(DEBRIEFED)).contains(CONCEPT_DUE);
        assertThat(DEBRIEFED.stateOf(Step.REPORT, CONCEPT_DUE)).isEqualTo(Opr.StateOfStep.OPEN);
        assertThat(DEBRIEFED.stateOf(Step.REPORT, CONCEPT_DUE.plusDays(1))).isEqualTo(Opr.StateOfStep.LATE);
        assertThat(NotYetPlaced.of(DEBRIEFED, "Verslag", "")).isEmpty();
    }

    @Test
    @DisplayName("R23, R59 · de gastheer schrijft en plaatst; de secretaris schrijft mee; het panel verandert niets")
    void the_host_writes() {
        var bram = sitting(BRAM, CONCEPT, PANEL);
        assertThat(ReportAccess.mayWriteReport(bram, CONCEPT)).isFalse();
        assertThat(ReportAccess.mayReact(bram, CONCEPT)).isTrue();
        var sanne = sitting(SANNE, CONCEPT, SECRETARY);
        assertThat(ReportAccess.mayWriteReport(sanne, CONCEPT)).isTrue();
        assertThat(ReportAccess.mayPlaceConcept(sanne, CONCEPT)).isFalse();
        assertThat(ReportAccess.mayPlaceConcept(sitting(SAMIRA, CONCEPT, HOST_TEAM), CONCEPT))
                .isTrue();
    }

    @Test
    @DisplayName("R23 · twee weken om te reageren, vanaf het eerste concept; compleet met het laatste lid")
    void reactions() {
        assertThat(ReportDates.reactionDueOn(CONCEPT)).contains(REACTION_DUE);
        var again = CONCEPT.with(CONCEPT.report().placed(OCT_11.plusDays(7)));
        assertThat(ReportDates.reactionDueOn(again)).contains(REACTION_DUE);
        assertThat(ReportDates.reactionCompleteOn(reacted(CONCEPT, OCT_11, WOUT, ELIF, BRAM, LOTTE)))
                .isEmpty();
        assertThat(ReportDates.reactionCompleteOn(REACTED)).isPresent();
    }

    @Test
    @DisplayName("R24 · definitief geweigerd zonder concept, en zolang het panel tijd heeft; de dag erna mag het")
    void not_yet_final() {
        assertThat(NotYetFinal.of(DEBRIEFED, NOV_1)).containsExactly(NO_CONCEPT);
        assertThat(NotYetFinal.of(CONCEPT, REACTION_DUE)).containsExactly(PANEL_HAS_TIME);
        assertThat(NotYetFinal.of(CONCEPT, REACTION_DUE.plusDays(1))).isEmpty();
        assertThat(NotYetFinal.of(REACTED, OCT_11)).isEmpty();
    }

    @Test
    @DisplayName("R20 · definitief geweigerd zolang het overleg van het panel niet vastligt")
    void not_without_the_meeting() {
        var held = done(PLACED, PLACED.day().hold(ground(PLACED), DAY));
        var never = done(held, held.day().reflectApart(nl.koers.developmentreview.internal.Side.HOST, true, DAY))
                .with(REACTED.report());
        assertThat(NotYetFinal.of(never, NOV_1)).containsExactly(MEETING_NOT_RECORDED);
    }

    @Test
    @DisplayName("R24 · niets wordt vanzelf definitief, en wat definitief is blijft zo")
    void final_stays() {
        assertThat(REACTED.report().isFinal()).isFalse();
        assertThat(REACTED.turns(NOV_1.plusYears(2)))
                .anyMatch(it -> it.task().name().equals("MAKE_FINAL"));
        assertThatThrownBy(() -> FINAL.report().placed(NOV_1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> BEGUN.report().madeFinal(NOV_1, new FollowUpStanding(false, null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ReportAccess.mayWriteReport(sitting(SAMIRA, FINAL, HOST_TEAM), FINAL))
                .isFalse();
        assertThat(ReportAccess.mayReact(sitting(BRAM, FINAL, PANEL), FINAL)).isFalse();
        assertThat(OprAccess.mayGiveUp(sitting(SAMIRA, FINAL, HOST_TEAM), FINAL))
                .isFalse();
    }

    @Test
    @DisplayName("R64 · wie geen leerpunten noteerde, wordt eraan herinnerd; voor de dag valt er niets te noteren")
    void learning_points() {
        assertThat(ReportAccess.mayNoteLearningPoints(sitting(BRAM, MET, PANEL), MET))
                .isFalse();
        assertThat(learned(FINAL, WOUT, ELIF, LOTTE, ANOUK).turns(NOV_1))
                .anyMatch(it -> it.actor().equals(new nl.koers.developmentreview.internal.Actor.Member(BRAM.id())));
        assertThat(LEARNED.turns(NOV_1)).noneMatch(it -> it.task().name().equals("NOTE_LEARNING_POINTS"));
    }

    @Test
    @DisplayName(
            "R25 · leerpunten: de gastheer pas als ze gedeeld zijn, het eigen partnerschap pas als ze gestuurd zijn")
    void who_reads_learning_points() {
        var samira = sitting(SAMIRA, LEARNED, HOST_TEAM);
        var marit = Viewer.person(
                MARIT.id(),
                "Marit",
                java.util.Set.of(Seat.in(PartnershipSeat.COORDINATOR, NOORD.id().value())));
        var sent = LEARNED.with(LEARNED.report().learnedBy(BRAM.id(), new Learned(true, false)));
        var shared = LEARNED.with(LEARNED.report().learnedBy(BRAM.id(), new Learned(false, true)));
        assertThat(reads(samira, LEARNED, sent, shared)).containsExactly(false, false, true);
        assertThat(reads(marit, LEARNED, sent, shared)).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("R02 · DUS-I leest dat en wanneer de dag was, en niets van de inhoud")
    void dusi() {
        var dirk = Viewer.person(
                nl.koers.access.PersonId.next(), "Dirk", java.util.Set.of(Seat.national(NationalSeat.DUSI)));
        assertThat(OprAccess.mayReadProof(dirk, MET)).isFalse();
        assertThat(OprAccess.mayReadProof(dirk, FINAL)).isTrue();
        assertThat(ReportAccess.mayReadFinalReport(dirk, FINAL)).isFalse();
        assertThat(DocumentsAccess.mayReadId(dirk, FINAL)).isFalse();
        assertThat(OprAccess.mayReadRoad(dirk, FINAL)).isFalse();
    }

    @Test
    @DisplayName("R02 · de volgende telt vanaf de gehouden dag, ook na een gestopte poging daartussen")
    void the_next_one() {
        assertThat(ReportDates.nextDueOn(FINAL)).contains(LocalDate.of(2033, 9, 23));
        var stopped = BEGUN.givenUp(NOV_1, "Fusie.");
        var next = new Beginning(RECOGNISED, List.of(FINAL, stopped))
                .start(LocalDate.of(2032, 9, 1), null, Settings.OF_2021)
                .orElseThrow();
        assertThat(next.dueFrom()).isEqualTo(DAY);
        assertThat(next.dueOn()).isEqualTo(LocalDate.of(2033, 9, 23));
        assertThat(next.sinceEarlierReview()).isTrue();
    }

    private static List<Boolean> reads(Viewer viewer, Opr... oprs) {
        return java.util.Arrays.stream(oprs)
                .map(opr -> ReportAccess.mayReadLearningPoints(viewer, opr))
                .toList();
    }
}
