package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static nl.koers.developmentreview.internal.panel.NominationRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.panel.NamingSecretary.Outcome;
import nl.koers.developmentreview.internal.panel.NominationRule;
import nl.koers.developmentreview.internal.panel.NominationRule.Asking;
import nl.koers.developmentreview.internal.panel.PanelPeople;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Levensloop: leden voordragen en een secretaris noemen")
class LifeOfNominationsTests {

    @Nested
    @DisplayName("Iemand voordragen wordt geweigerd")
    class Nominating {
        @Test
        @DisplayName("R13 · wie bij de andere bezoeker werkt, of nergens van de twee")
        void works_there() {
            assertThat(asking(VISITED, NOORD, LOTTE, people())).containsExactly(WORKS_THERE);
            var moved = onlyAt(WOUT, MAAS);
            assertThat(asking(VISITED, NOORD, moved, people(moved))).containsExactly(WORKS_THERE);
            assertThat(asking(VISITED, NOORD, BRAM, people())).isEmpty();
        }

        @Test
        @DisplayName("R34 · wie ook bij de gastheer werkt of daar een plek heeft; een derde partnerschap mag")
        void not_of_the_host() {
            var also = alsoAt(LOTTE, RIJN);
            assertThat(asking(VISITED, DELTA, also, people(also))).containsExactly(NOT_OF_HOST);
            var seated = new PanelPeople(RIJN.id(), people().people(), java.util.Set.of(HUGO.id()));
            assertThat(asking(VISITED, DELTA, HUGO, seated)).containsExactly(NOT_OF_HOST);
            var third = alsoAt(LOTTE, MAAS);
            assertThat(asking(VISITED, DELTA, third, people(third))).isEmpty();
        }

        @Test
        @DisplayName("R15 · de secretaris, ook als die elders werkt")
        void not_the_secretary() {
            var sanne = alsoAt(SANNE, NOORD);
            assertThat(asking(secretary(VISITED, SANNE), NOORD, sanne, people(sanne)))
                    .containsExactly(NOT_OF_HOST);
        }

        @Test
        @DisplayName("R10 · een zevende lid, iemand die er al in zit, en iedereen als het panel vaststaat")
        void room() {
            var six = nominated(FIVE, ANOUK);
            assertThat(asking(FIVE, DELTA, ANOUK, people())).isEmpty();
            assertThat(asking(six, NOORD, MARIT, people())).containsExactly(ROOM_ON_PANEL);
            assertThat(asking(FIVE, NOORD, WOUT, people())).containsExactly(NOT_TWICE);
            assertThat(asking(SETTLED, DELTA, ANOUK, people())).containsExactly(PANEL_IS_OPEN);
            assertThat(asking(REOPENED, DELTA, ANOUK, people())).isEmpty();
        }
    }

    @Nested
    @DisplayName("De secretaris")
    class Secretary {
        @Test
        @DisplayName(
                "R15 · geweigerd: wie niet bij de gastheer hoort, wie in het panel zit; een ander vraagt een reden")
        void of_the_host() {
            assertThat(Outcome.of(CHAIRED, MARIT, "")).isEqualTo(Outcome.NOT_OF_HOST);
            assertThat(Outcome.of(CHAIRED, alsoAt(WOUT, RIJN), "")).isEqualTo(Outcome.IS_MEMBER);
            assertThat(Outcome.of(CHAIRED, SANNE, "")).isEqualTo(Outcome.NAMED);
            assertThat(Outcome.of(COMPLETE, SANNE, "Nog eens")).isEqualTo(Outcome.ALREADY);
            assertThat(Outcome.of(COMPLETE, FATMA, " ")).isEqualTo(Outcome.NO_REASON);
            assertThat(Outcome.of(COMPLETE, FATMA, "Sanne is ziek")).isEqualTo(Outcome.NAMED);
        }
    }

    private static List<NominationRule> asking(Opr opr, Partnership sentBy, Person person, PanelPeople people) {
        var onPanel = opr.panel().members().stream().map(Member::person).collect(Collectors.toSet());
        return NominationRule.brokenBy(new Asking(opr, sentBy.id(), person.id(), people, onPanel));
    }
}
