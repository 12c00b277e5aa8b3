package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.OprSeat.*;
import static nl.koers.developmentreview.internal.day.DayRule.*;
import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.day.DayRule;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.planning.Visit;
import nl.koers.planning.VisitsMade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Levensloop: voorbereiden, de dag en terugkijken")
class LifeOfDayTests {

    @Test
    @DisplayName("R20 · een overleg: geweigerd zonder vastgesteld panel, alleen, vooraf geboekt, of na de dag")
    void the_panel_meets() {
        var both = meeting(MEETING, WOUT, BRAM);
        assertThat(because(REOPENED.day().meet(both, ground(REOPENED), MEETING)))
                .containsExactly(PANEL_IS_SETTLED);
        assertThat(because(PLACED.day().meet(meeting(MEETING, WOUT), ground(PLACED), MEETING)))
                .containsExactly(TWO_OR_MORE_MET);
        assertThat(because(PLACED.day().meet(both, ground(PLACED), MEETING.minusDays(1))))
                .containsExactly(MET_IN_THE_PAST);
        assertThat(because(PLACED.day().meet(meeting(DAY.plusDays(1), WOUT, BRAM), ground(PLACED), NOV_1)))
                .containsExactly(MET_BEFORE_THE_REVIEW);
    }

    @Test
    @DisplayName("R20 · de voorzitter legt het vast, geen ander lid; dat kan ook nog na de dag")
    void the_chair_records() {
        assertThat(DayAccess.mayRecordMeeting(sitting(WOUT, PLACED, PANEL), PLACED))
                .isTrue();
        assertThat(DayAccess.mayRecordMeeting(sitting(BRAM, PLACED, PANEL), PLACED))
                .isFalse();
        assertThat(DayAccess.mayRecordMeeting(sitting(SAMIRA, PLACED, HOST_TEAM), PLACED))
                .isFalse();
        var held = done(PLACED, PLACED.day().hold(ground(PLACED), DAY));
        assertThat(held.day().isPrepared()).isFalse();
        assertThat(done(held, held.day().meet(meeting(MEETING, WOUT, BRAM), ground(held), NOV_1))
                        .day()
                        .isPrepared())
                .isTrue();
    }

    @Test
    @DisplayName("R32 · de dag is niet gehouden zonder documenten, panel, dag en programma")
    void the_day_rests_on_three_steps() {
        assertThat(holding(BEGUN))
                .containsExactly(DOCUMENTS_ARE_PLACED, PANEL_IS_SETTLED, DAY_IS_AGREED, PROGRAMME_IS_AGREED);
        assertThat(holding(WITH_DAY)).containsExactly(DOCUMENTS_ARE_PLACED, PROGRAMME_IS_AGREED);
        assertThat(holding(WRITTEN)).containsExactly(DOCUMENTS_ARE_PLACED);
        assertThat(holding(left(PLACED, LOTTE, SEP_16))).containsExactly(PANEL_IS_SETTLED);
    }

    @Test
    @DisplayName("R05 · de dag telt niet voor zij er is, en niet twee keer")
    void held_once() {
        assertThat(because(MET.day().hold(ground(MET), DAY.minusDays(1)))).containsExactly(DAY_HAS_COME);
        assertThat(because(HELD.day().hold(ground(HELD), DAY))).containsExactly(NOT_HELD_BEFORE);
        assertThat(HELD.day().heldOn()).contains(DAY);
    }

    @Test
    @DisplayName(
            "R05 · een gehouden dag telt voor beide bezoekers; twee verschillende gastheren in zes jaar is de norm")
    void visits() {
        var made = HELD.panel().visitors().stream()
                .map(visitor ->
                        new Visit(visitor, HELD.host(), HELD.day().heldOn().orElseThrow()))
                .toList();
        assertThat(VisitsMade.of(NOORD.id(), NOV_1, made).different()).isEqualTo(1);
        assertThat(VisitsMade.of(DELTA.id(), NOV_1, made).different()).isEqualTo(1);
        assertThat(VisitsMade.of(NOORD.id(), NOV_1, made).meetsNorm()).isFalse();
        assertThat(VisitsMade.of(RIJN.id(), NOV_1, made).different()).isZero();
        assertThat(VisitsMade.of(NOORD.id(), DAY.plusYears(6), made).different())
                .isEqualTo(1);
        assertThat(VisitsMade.of(NOORD.id(), DAY.plusYears(6).plusDays(1), made).different())
                .isZero();
    }

    @Test
    @DisplayName("R63 · terugkijken voor de dag, of zonder woorden: geweigerd")
    void after_the_day() {
        assertThat(because(MET.day().reflectApart(Side.HOST, true, DAY))).containsExactly(DAY_IS_HELD);
        assertThat(because(MET.day().recommend("Iets"))).containsExactly(DAY_IS_HELD);
        assertThat(because(HELD.day().reflectApart(Side.PANEL, false, DAY))).containsExactly(WRITTEN_APART);
    }

    @Test
    @DisplayName("R63 · wat een kant apart schrijft, leest de ander nooit, ook niet na het definitieve verslag")
    void apart_for_ever() {
        for (var opr : List.of(HELD, DEBRIEFED, FINAL)) {
            var samira = sitting(SAMIRA, opr, HOST_TEAM);
            var bram = sitting(BRAM, opr, PANEL);
            assertThat(DayAccess.mayReadPanelReflection(samira, opr)).isFalse();
            assertThat(DayAccess.mayReadHostReflection(samira, opr)).isTrue();
            assertThat(DayAccess.mayReadHostReflection(bram, opr)).isFalse();
            assertThat(DayAccess.mayReadPanelReflection(bram, opr)).isTrue();
            assertThat(DayAccess.mayReadPanelPreparation(samira, opr)).isFalse();
        }
    }

    @Test
    @DisplayName("R63 · eerst apart, dan samen: de nabespreking geweigerd zolang één kant niet terugkeek")
    void together() {
        assertThat(because(HELD.day().debrief(true, true, DAY))).containsExactly(HOST_REFLECTED, PANEL_REFLECTED);
        assertThat(because(HOST_LOOKED.day().debrief(true, true, DAY))).containsExactly(PANEL_REFLECTED);
        assertThat(because(BOTH_LOOKED.day().debrief(true, false, DAY))).containsExactly(RECOMMENDED_OR_SAID_NONE);
        assertThat(because(RECOMMENDED.day().debrief(false, false, DAY))).containsExactly(DEBRIEF_IS_WRITTEN);
    }

    @Test
    @DisplayName("R63 · wat samen is vastgelegd, blijft staan")
    void recorded() {
        assertThat(because(DEBRIEFED.day().recommend("Nog iets"))).containsExactly(DEBRIEF_IS_OPEN);
        assertThat(because(DEBRIEFED.day().write(DayText.JOINT_DEBRIEF))).containsExactly(DEBRIEF_IS_OPEN);
        assertThat(because(DEBRIEFED.day().debrief(true, false, DAY))).containsExactly(DEBRIEF_IS_OPEN);
    }

    @Test
    @DisplayName("R59 · niemand hoeft iets aan te bevelen: samen zeggen dat er niets is, is genoeg")
    void none_is_an_answer() {
        assertThat(because(BOTH_LOOKED.day().debrief(true, true, DAY))).isEmpty();
    }

    private static List<DayRule> holding(Opr opr) {
        return because(opr.day().hold(ground(opr), DAY));
    }

    private static List<DayRule> because(Decision decision) {
        return switch (decision) {
            case Decision.Changed _ -> List.of();
            case Decision.Refused(var broken) -> broken;
        };
    }
}
