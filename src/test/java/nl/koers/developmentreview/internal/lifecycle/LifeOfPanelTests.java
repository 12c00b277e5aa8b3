package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static nl.koers.developmentreview.internal.panel.PanelRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.panel.PanelRule;
import nl.koers.developmentreview.internal.panel.PanelRule.Finding;
import nl.koers.developmentreview.internal.panel.Settlement.Cause;
import nl.koers.developmentreview.internal.panel.Settlement.Reopening;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Levensloop: het panel vaststellen")
class LifeOfPanelTests {

    @Nested
    @DisplayName("Vaststellen wordt geweigerd")
    class Settling {
        @Test
        @DisplayName("R06 · met één bezoeker")
        void two_visitors() {
            var one = yes(asked(THEMED, VisitorPlace.FIRST, NOORD), VisitorPlace.FIRST);
            assertThat(blocking(secretary(chairedBy(nominated(one, WOUT, ELIF, BRAM, MARIT), WOUT), SANNE)))
                    .containsExactly(TWO_VISITORS, FIVE_OR_SIX, FROM_BOTH);
        }

        @Test
        @DisplayName("R10 · met vier of zeven leden; met vijf of zes niet")
        void five_or_six() {
            var four = secretary(chairedBy(nominated(VISITED, WOUT, ELIF, BRAM, LOTTE), WOUT), SANNE);
            assertThat(blocking(four)).containsExactly(FIVE_OR_SIX);
            assertThat(blocking(COMPLETE)).isEmpty();
            assertThat(blocking(nominated(COMPLETE, ANOUK))).isEmpty();
            assertThat(blocking(nominated(COMPLETE, ANOUK, MARIT))).containsExactly(FIVE_OR_SIX);
        }

        @Test
        @DisplayName("R11 · zonder student")
        void a_student() {
            var none = secretary(chairedBy(nominated(VISITED, WOUT, ELIF, MARIT, LOTTE, HUGO), WOUT), SANNE);
            assertThat(blocking(none)).containsExactly(A_STUDENT);
        }

        @Test
        @DisplayName("R13 · als een bezoeker niemand levert, of een lid daar niet meer werkt")
        void of_the_visitors() {
            var noordOnly = secretary(chairedBy(nominated(VISITED, WOUT, ELIF, BRAM, MARIT), WOUT), SANNE);
            assertThat(blocking(noordOnly)).containsExactly(FIVE_OR_SIX, FROM_BOTH);
            assertThat(PanelRule.blocking(COMPLETE, people(onlyAt(LOTTE, MAAS))))
                    .containsExactly(new Finding(WORKS_AT_VISITOR, false, List.of("Lotte")));
        }

        @Test
        @DisplayName("R14 · zonder voorzitter; een nieuwe komt in de plaats van de oude, dus nooit met twee")
        void one_chair() {
            assertThat(blocking(secretary(FIVE, SANNE))).containsExactly(ONE_CHAIR);
            assertThat(chairedBy(COMPLETE, LOTTE).panel().members().stream()
                            .filter(Member::chair)
                            .map(Member::name))
                    .containsExactly("Lotte");
        }

        @Test
        @DisplayName("R15 · zonder secretaris van de gastheer")
        void secretary_of_the_host() {
            assertThat(blocking(CHAIRED)).containsExactly(SECRETARY_OF_HOST);
            assertThat(blocking(secretary(CHAIRED, MARIT))).containsExactly(SECRETARY_OF_HOST);
            assertThat(blocking(secretary(CHAIRED, WOUT))).containsExactly(SECRETARY_OF_HOST);
        }

        @Test
        @DisplayName("R34 · met een lid dat intussen ook bij de gastheer werkt")
        void not_of_the_host() {
            assertThat(PanelRule.blocking(COMPLETE, people(alsoAt(HUGO, RIJN))))
                    .containsExactly(new Finding(NOT_OF_HOST, false, List.of("Hugo")));
        }

        @Test
        @DisplayName(
                "R12, R34, R35 · niet om een ontbrekend niveau, niet genoemde banden of ervaring: die zijn te zien")
        void shown_only() {
            assertThat(PanelRule.look(COMPLETE, people()).stream()
                            .filter(it -> !it.holds())
                            .map(Finding::rule))
                    .containsExactly(EVERY_LEVEL, TIES_DECLARED, EXPERIENCE);
            assertThat(PanelRule.blocking(COMPLETE, people())).isEmpty();
        }
    }

    @Nested
    @DisplayName("Wie wegvalt")
    class DroppingOut {
        @Test
        @DisplayName("R10 · opent het panel, zichtbaar; met een ander wordt het opnieuw vastgesteld")
        void again() {
            assertThat(REOPENED.panel().isSettled()).isFalse();
            assertThat(REOPENED.panel().settlements().getLast().reopened())
                    .isEqualTo(new Reopening(JUNE_9, Cause.MEMBER_LEFT));
            assertThat(blocking(REOPENED)).containsExactly(FIVE_OR_SIX);
            assertThat(SETTLED_AGAIN.panel().isSettled()).isTrue();
            assertThat(SETTLED_AGAIN.panel().settlements()).hasSize(2);
        }

        @Test
        @DisplayName("R11, R14 · de student of de voorzitter die vertrekt, moet een opvolger hebben")
        void student_or_chair() {
            assertThat(blocking(nominated(left(SETTLED, BRAM, JUNE_9), ANOUK))).containsExactly(A_STUDENT);
            assertThat(blocking(nominated(left(SETTLED, WOUT, JUNE_9), ANOUK))).containsExactly(ONE_CHAIR);
        }

        @Test
        @DisplayName("R06, R10 · een bezoeker die zich terugtrekt neemt zijn leden mee")
        void visitor() {
            var open = SETTLED.with(SETTLED.panel().withdrawing(DELTA.id(), "Fusie.", JUNE_9));
            assertThat(open.panel().isSettled()).isFalse();
            assertThat(blocking(open)).containsExactly(TWO_VISITORS, FIVE_OR_SIX, FROM_BOTH);
        }
    }

    private static List<PanelRule> blocking(Opr opr) {
        return PanelRule.blocking(opr, people()).stream().map(Finding::rule).toList();
    }
}
