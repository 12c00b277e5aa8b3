package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.Side.HOST;
import static nl.koers.developmentreview.internal.Side.PANEL;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_16;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_30;
import static nl.koers.developmentreview.internal.appointment.Talks.TERMS;
import static nl.koers.developmentreview.internal.appointment.Talks.TODAY;
import static nl.koers.developmentreview.internal.appointment.Talks.changed;
import static nl.koers.developmentreview.internal.appointment.Talks.refused;
import static nl.koers.developmentreview.internal.appointment.Talks.withDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Start.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De dag")
class DayChoiceRuleTests {
    private static final Window WINDOW = new Window(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 30));

    @ParameterizedTest(name = "R19 · {0} in een tijdvak van 1 tot en met 30 september: {1}")
    @CsvSource({"2027-08-31, no", "2027-09-01, yes", "2027-09-30, yes", "2027-10-01, no"})
    void inside_the_window(LocalDate day, String kept) {
        var reply = Appointment.none().propose(HOST, List.of(day), new Terms(TODAY, WINDOW, 2));
        if (kept.equals("yes")) {
            assertThat(changed(reply).choice().open(HOST).getFirst().day()).isEqualTo(day);
        } else {
            assertThat(refused(reply)).containsExactly(new Objection(DateRule.INSIDE_THE_WINDOW, day.toString()));
        }
    }

    @Test
    @DisplayName("R19 · zonder tijdvak wordt geen dag geweigerd, behalve een dag die voorbij is")
    void without_a_window() {
        var far = LocalDate.of(2033, 1, 1);
        assertThat(changed(Appointment.none().propose(HOST, List.of(far, TODAY), TERMS))
                        .choice()
                        .open(HOST))
                .extracting(ProposedDay::day)
                .containsExactly(TODAY, far);
        assertThat(refused(Appointment.none().propose(HOST, List.of(SEP_16, TODAY.minusDays(1)), TERMS)))
                .containsExactly(new Objection(DateRule.NOT_IN_THE_PAST, "2027-06-01"));
    }

    @Test
    @DisplayName("R19 · ook bij akkoord telt het tijdvak, en een voorgestelde dag die voorbijging kan niet meer")
    void at_agreeing_too() {
        var proposed = changed(Appointment.none().propose(HOST, List.of(SEP_16), TERMS));
        assertThat(refused(proposed.agreeTo(SEP_16, PANEL, new Terms(SEP_16.plusDays(1), null, 2))))
                .containsExactly(new Objection(DateRule.NOT_IN_THE_PAST, "2027-09-16"));
        assertThat(refused(proposed.agreeTo(SEP_16, PANEL, new Terms(TODAY, new Window(SEP_23, SEP_30), 2))))
                .containsExactly(new Objection(DateRule.INSIDE_THE_WINDOW, "2027-09-16"));
    }

    @Test
    @DisplayName("R61 · een voorstel is het akkoord van wie voorstelt; de ander maakt er de dag van")
    void proposing_and_agreeing() {
        var proposed = changed(Appointment.none().propose(HOST, List.of(SEP_16, SEP_23, SEP_16), TERMS));
        assertThat(proposed.day()).isEmpty();
        assertThat(proposed.choice().hostSince()).isEqualTo(TODAY);
        assertThat(proposed.choice().panelSince()).isNull();
        assertThat(proposed.choice().open(HOST)).extracting(ProposedDay::day).containsExactly(SEP_16, SEP_23);

        var agreed = changed(proposed.agreeTo(SEP_23, PANEL, TERMS));
        assertThat(agreed.day()).contains(SEP_23);
        assertThat(agreed.choice().open(HOST)).isEmpty();
        assertThat(agreed.choice().hostSince()).isNull();
    }

    @Test
    @DisplayName("R61 · niemand maakt een dag uit eigen voorstel, noch uit een dag die niet op tafel ligt")
    void not_alone() {
        var proposed = changed(Appointment.none().propose(PANEL, List.of(SEP_16), TERMS));
        var gone = List.of(new Objection(TalkRule.STILL_ON_THE_TABLE, ""));
        assertThat(refused(proposed.agreeTo(SEP_16, PANEL, TERMS))).isEqualTo(gone);
        assertThat(refused(proposed.agreeTo(SEP_23, HOST, TERMS))).isEqualTo(gone);
        var withdrawn = changed(proposed.withdraw(SEP_16, PANEL, TERMS));
        assertThat(refused(withdrawn.agreeTo(SEP_16, HOST, TERMS))).isEqualTo(gone);
        assertThat(refused(proposed.withdraw(SEP_16, HOST, TERMS))).isEqualTo(gone);
        assertThat(withdrawn.choice().panelSince()).isNull();
    }

    @Test
    @DisplayName("R61 · een dag die al op tafel ligt wordt niet nog eens voorgesteld; zonder dag is er geen voorstel")
    void not_twice() {
        var proposed = changed(Appointment.none().propose(PANEL, List.of(SEP_16), TERMS));
        assertThat(refused(proposed.propose(HOST, List.of(SEP_16, SEP_30), TERMS)))
                .containsExactly(new Objection(DateRule.NOT_PROPOSED_YET, "2027-09-16"));
        assertThat(refused(proposed.propose(HOST, List.of(), TERMS)))
                .containsExactly(new Objection(TalkRule.A_DATE_AT_LEAST, ""));
        assertThat(refused(withDay().propose(HOST, List.of(SEP_30), TERMS)))
                .containsExactly(new Objection(TalkRule.NO_DAY_YET, ""));
    }

    @Test
    @DisplayName(
            "R61 · verzetten vraagt een reden, maakt de dag ongeldig en vraagt beide opnieuw; de oude dag blijft te zien")
    void moving() {
        assertThat(refused(withDay().move(PANEL, " ", List.of(SEP_30), TERMS)))
                .containsExactly(new Objection(TalkRule.MOVING_HAS_A_REASON, ""));
        assertThat(refused(Appointment.none().move(PANEL, "ziek", List.of(), TERMS)))
                .containsExactly(new Objection(TalkRule.A_DAY_TO_MOVE, ""));
        assertThat(refused(withDay().move(PANEL, "ziek", List.of(TODAY.minusDays(1)), TERMS)))
                .containsExactly(new Objection(DateRule.NOT_IN_THE_PAST, "2027-06-01"));

        var moved = changed(withDay().move(PANEL, "Wout is dan in het buitenland", List.of(SEP_30), TERMS));
        assertThat(moved.day()).isEmpty();
        assertThat(moved.choice().moved())
                .extracting(ProposedDay::day, ProposedDay::movedBy, ProposedDay::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SEP_23, PANEL, "Wout is dan in het buitenland"));
        assertThat(moved.choice().open(PANEL)).extracting(ProposedDay::day).containsExactly(SEP_30);
        assertThat(changed(moved.agreeTo(SEP_30, HOST, TERMS)).day()).contains(SEP_30);
    }
}
