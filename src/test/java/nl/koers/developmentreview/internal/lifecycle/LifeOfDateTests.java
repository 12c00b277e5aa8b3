package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.appointment.ContentRule;
import nl.koers.developmentreview.internal.appointment.DateRule;
import nl.koers.developmentreview.internal.appointment.Hours;
import nl.koers.developmentreview.internal.appointment.ItemRule;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.Reply;
import nl.koers.developmentreview.internal.appointment.Rule;
import nl.koers.developmentreview.internal.appointment.TalkRule;
import nl.koers.developmentreview.internal.appointment.Timetable;
import nl.koers.people.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Levensloop: datum en inhoud")
class LifeOfDateTests {
    private static final UUID OTHER = new UUID(1, 2);

    @ParameterizedTest(name = "R19 · {0} in een tijdvak van 1 tot en met 30 september: geweigerd {1}")
    @CsvSource({"2027-08-31, true", "2027-09-01, false", "2027-09-30, false", "2027-10-01, true"})
    void window(LocalDate day, boolean refused) {
        assertThat(because(SETTLED.appointment().propose(Side.HOST, List.of(day), terms(SETTLED))))
                .isEqualTo(refused ? List.of(DateRule.INSIDE_THE_WINDOW) : List.of());
    }

    @Test
    @DisplayName(
            "R61 · geen dag zonder de ander: wie voorstelt kan niet zelf akkoord gaan, en niet met wat niet op tafel ligt")
    void both_sides() {
        assertThat(PROPOSED.appointment().day()).isEmpty();
        assertThat(because(PROPOSED.appointment().agreeTo(DAY, Side.HOST, terms(PROPOSED))))
                .containsExactly(TalkRule.STILL_ON_THE_TABLE);
        assertThat(because(PROPOSED.appointment().agreeTo(DAY.plusDays(1), Side.PANEL, terms(PROPOSED))))
                .containsExactly(TalkRule.STILL_ON_THE_TABLE);
        assertThat(WITH_DAY.appointment().day()).contains(DAY);
    }

    @Test
    @DisplayName("R14, R61 · voor het panel spreekt de voorzitter, voor de gastheer het team, en niemand anders")
    void who_speaks() {
        assertThat(speaks(sitting(WOUT, PROPOSED, OprSeat.PANEL), PROPOSED)).contains(Side.PANEL);
        assertThat(speaks(sitting(BRAM, PROPOSED, OprSeat.PANEL), PROPOSED)).isEmpty();
        assertThat(speaks(sitting(SAMIRA, PROPOSED, OprSeat.HOST_TEAM), PROPOSED))
                .contains(Side.HOST);
        assertThat(speaks(sitting(SANNE, PROPOSED, OprSeat.SECRETARY), PROPOSED))
                .isEmpty();
        assertThat(speaks(sitting(SAMIRA, HELD, OprSeat.HOST_TEAM), HELD)).isEmpty();
    }

    @Test
    @DisplayName("R61 · de dag verzetten vraagt een reden, en daarna het akkoord van beide")
    void moving() {
        assertThat(because(AGREED.appointment().move(Side.PANEL, " ", List.of(), terms(AGREED))))
                .containsExactly(TalkRule.MOVING_HAS_A_REASON);
        var moved = AGREED.with(
                changed(AGREED.appointment().move(Side.PANEL, "Wout kan niet", List.of(SEP_16), terms(AGREED))));
        assertThat(moved.appointment().isAgreed()).isFalse();
        assertThat(because(moved.appointment().agreeTo(SEP_16, Side.PANEL, terms(moved))))
                .containsExactly(TalkRule.STILL_ON_THE_TABLE);
        assertThat(changed(moved.appointment().agreeTo(SEP_16, Side.HOST, terms(moved)))
                        .day())
                .contains(SEP_16);
    }

    @Test
    @DisplayName("R21 · een gesprek buiten de uren van die ene dag geweigerd, en een dag die over middernacht gaat ook")
    void one_day() {
        assertThat(because(edit(PLANNED, round(OTHER, 8, List.of())))).containsExactly(ItemRule.INSIDE_THE_DAY);
        assertThat(because(edit(PLANNED, round(OTHER, 16, List.of())))).containsExactly(ItemRule.INSIDE_THE_DAY);
        var night = new ProgrammeChange.Frame(
                new Hours(LocalTime.of(20, 0), LocalTime.of(1, 0), ""), new Timetable(DOCUMENTS_BY, READ_BY));
        assertThat(because(edit(WITH_DAY, night))).containsExactly(ContentRule.HOURS_IN_ORDER);
    }

    @Test
    @DisplayName("R62 · geen akkoord met gesprekken die één laag bereiken")
    void two_layers() {
        var one = edited(WITH_DAY, HOURS, QUESTION, round(ROUND, 10, List.of(ISSUE), Level.STRATEGIC));
        assertThat(because(agreeing(one, Side.HOST))).containsExactly(ContentRule.ENOUGH_LAYERS);
        var two = edited(
                one, new ProgrammeChange.PutPartner(ROUND, new UUID(3, 1), "Anna", "begeleider", Level.OPERATIONAL));
        assertThat(because(agreeing(two, Side.HOST))).isEmpty();
    }

    @Test
    @DisplayName("R62 · geen akkoord zolang een vooraf gestelde vraag geen gesprek heeft")
    void every_question() {
        var more = edited(PLANNED, new ProgrammeChange.PutIssue(new UUID(2, 2), "Wat leren starters?"));
        assertThat(because(agreeing(more, Side.HOST))).containsExactly(ContentRule.EVERY_ISSUE_HAS_A_CONVERSATION);
    }

    @Test
    @DisplayName("R33 · geen tijdpad waarin de documenten op de dag zelf komen")
    void timetable() {
        var late = new ProgrammeChange.Frame(
                new Hours(LocalTime.of(9, 0), LocalTime.of(16, 30), ""), new Timetable(DAY, DAY));
        assertThat(because(edit(WITH_DAY, late)))
                .containsExactly(ContentRule.DOCUMENTS_BEFORE_THE_DAY, ContentRule.READ_BEFORE_THE_DAY);
        assertThat(AGREED.documents().dueOn()).isEqualTo(DOCUMENTS_BY);
    }

    @Test
    @DisplayName("R61 · inhoud zonder dag of tijdpad geldt niet, een oude versie ook niet")
    void content() {
        assertThat(because(agreeing(SETTLED_AGAIN, Side.HOST)))
                .contains(ContentRule.A_DAY_IS_AGREED, ContentRule.THERE_IS_A_TIMETABLE);
        int old = PLANNED.appointment().consent().version() - 1;
        assertThat(because(PLANNED.appointment().agree(Side.HOST, old, terms(PLANNED))))
                .containsExactly(TalkRule.THE_SAME_VERSION);
    }

    @Test
    @DisplayName("R61 · het akkoord van één kant telt niet; elke wijziging daarna vraagt beide opnieuw")
    void a_change_asks_both() {
        assertThat(HOST_AGREES.appointment().isAgreed()).isFalse();
        assertThat(AGREED.appointment().isAgreed()).isTrue();
        var lunch = new ProgrammeChange.PutPause(OTHER, LocalTime.of(12, 0), LocalTime.of(13, 0), "Lunch");
        var after = edited(AGREED, lunch).appointment();
        assertThat(after.isAgreed()).isFalse();
        assertThat(after.consent().on(Side.HOST)).isNull();
        assertThat(after.consent().on(Side.PANEL)).isNull();
    }

    private static Optional<Side> speaks(nl.koers.access.Viewer viewer, Opr opr) {
        return ProgrammeAccess.sideInContent(viewer, opr);
    }

    private static Reply edit(Opr opr, ProgrammeChange change) {
        return opr.appointment().change(change, terms(opr));
    }

    private static List<Rule> because(Reply reply) {
        return switch (reply) {
            case Reply.Changed _ -> List.of();
            case Reply.Refused(var objections) ->
                objections.stream().map(Objection::rule).toList();
        };
    }
}
