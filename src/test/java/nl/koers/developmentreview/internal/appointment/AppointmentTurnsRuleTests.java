package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.Side.HOST;
import static nl.koers.developmentreview.internal.Side.PANEL;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_16;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.TERMS;
import static nl.koers.developmentreview.internal.appointment.Talks.TODAY;
import static nl.koers.developmentreview.internal.appointment.Talks.changed;
import static nl.koers.developmentreview.internal.appointment.Talks.ready;
import static nl.koers.developmentreview.internal.appointment.Talks.withDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie er aan zet is bij datum en inhoud")
class AppointmentTurnsRuleTests {
    private static final LocalDate BEGUN = LocalDate.of(2027, 5, 3);
    private static final Opr OPR = Opr.begin(
            OprId.next(),
            PartnershipId.next(),
            Settings.OF_2021,
            Start.of(BEGUN, LocalDate.of(2021, 8, 1), null, null, Settings.OF_2021));
    private static final Actor HOST_TEAM = new Actor.Host();

    @Test
    @DisplayName("R32 · eerst stelt de gastheer data voor en maakt het programma")
    void at_first() {
        assertThat(turns(Appointment.none()))
                .containsExactly(
                        turn(Task.PROPOSE_DATES, HOST_TEAM, BEGUN), turn(Task.MAKE_PROGRAMME, HOST_TEAM, BEGUN));
    }

    @Test
    @DisplayName("R61 · op een voorstel antwoordt de andere kant; zonder voorzitter is dat het panel")
    void an_answer() {
        var proposed = changed(Appointment.none().propose(HOST, List.of(SEP_16), TERMS));
        assertThat(turns(proposed))
                .containsExactly(
                        turn(Task.ANSWER_DATES, new Actor.Panel(), TODAY), turn(Task.MAKE_PROGRAMME, HOST_TEAM, BEGUN));
        var both = changed(proposed.propose(PANEL, List.of(SEP_23), TERMS));
        assertThat(turns(both))
                .containsExactly(
                        turn(Task.ANSWER_DATES, new Actor.Panel(), TODAY),
                        turn(Task.ANSWER_DATES, HOST_TEAM, TODAY),
                        turn(Task.MAKE_PROGRAMME, HOST_TEAM, BEGUN));
    }

    @Test
    @DisplayName("R61 · met een dag en een inhoud waar niets aan ontbreekt wacht het akkoord, ook dat van de gastheer")
    void an_agreement() {
        assertThat(turns(withDay())).containsExactly(turn(Task.MAKE_PROGRAMME, HOST_TEAM, BEGUN));
        assertThat(turns(ready())).containsExactly(turn(Task.AGREE_PROGRAMME, HOST_TEAM, TODAY));
        var host = changed(ready().agree(HOST, ready().consent().version(), TERMS));
        assertThat(turns(host)).isEmpty();
        assertThat(turns(changed(host.agree(PANEL, host.consent().version(), TERMS))))
                .isEmpty();
    }

    @Test
    @DisplayName("R33 · de afgesproken laatste dag staat bij het plaatsen; daarna is dat te laat, en te zien")
    void late_documents() {
        var due = LocalDate.of(2027, 8, 26);
        var placing = OPR.with(OPR.documents().due(due)).turns(due.plusDays(1)).stream()
                .filter(turn -> turn.task() == Task.PLACE_DOCUMENTS)
                .toList();
        assertThat(placing).containsExactly(new Turn(Task.PLACE_DOCUMENTS, HOST_TEAM, BEGUN, due));
        assertThat(placing.getFirst().isLate(due)).isFalse();
        assertThat(placing.getFirst().isLate(due.plusDays(1))).isTrue();
    }

    private static List<Turn> turns(Appointment appointment) {
        return appointment.turns(OPR, TODAY);
    }

    private static Turn turn(Task task, Actor actor, LocalDate since) {
        return new Turn(task, actor, since, null);
    }
}
