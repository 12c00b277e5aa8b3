package nl.koers.developmentreview.internal.panel;

import static nl.koers.developmentreview.internal.panel.PanelRule.*;
import static nl.koers.developmentreview.internal.panel.Panels.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.developmentreview.internal.panel.PanelRule.Finding;
import nl.koers.developmentreview.internal.panel.Settlement.Cause;
import nl.koers.people.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PanelRuleTests {

    @Nested
    class Settling {
        @Test
        @DisplayName("R10 · five and six members are enough, four and seven are not")
        void five_or_six() {
            assertThat(blocking(five())).isEmpty();
            assertThat(blocking(with(five(), ANOUK))).isEmpty();
            assertThat(blocking(with(five(), ANOUK, MARIT))).containsExactly(FIVE_OR_SIX);
            var four = five().leaving(member(five(), HUGO).id(), "Ziek.", TODAY);
            var left = without(five(), HUGO.name());
            assertThat(four.present()).hasSize(5); // another panel's id changes nothing
            assertThat(blocking(left)).containsExactly(FIVE_OR_SIX);
        }

        @Test
        @DisplayName("R11 · without a student the panel is not settled")
        void a_student() {
            var panel = named(chairedBy(with(visited(), WOUT, ELIF, MARIT, LOTTE, HUGO), WOUT), SANNE);
            assertThat(blocking(panel)).containsExactly(A_STUDENT);
        }

        @Test
        @DisplayName("R06 · one visitor is not enough")
        void two_visitors() {
            var one = accepted(asked(themed(), VisitorPlace.FIRST, NOORD), VisitorPlace.FIRST);
            assertThat(blocking(named(chairedBy(with(one, WOUT, ELIF, BRAM, MARIT), WOUT), SANNE)))
                    .containsExactly(TWO_VISITORS, FIVE_OR_SIX, FROM_BOTH);
        }

        @Test
        @DisplayName("R07 · host and visitors are three different partnerships")
        void three_different() {
            var own = accepted(asked(themed(), VisitorPlace.FIRST, RIJN), VisitorPlace.FIRST);
            assertThat(blocking(own)).contains(THREE_DIFFERENT);
            assertThat(blocking(visited())).doesNotContain(THREE_DIFFERENT);
        }

        @Test
        @DisplayName("R13 · each visitor supplies at least one member")
        void from_both() {
            var noordOnly = named(chairedBy(with(visited(), WOUT, ELIF, BRAM, MARIT), WOUT), SANNE);
            assertThat(blocking(noordOnly)).containsExactly(FIVE_OR_SIX, FROM_BOTH);
            assertThat(blocking(with(noordOnly, LOTTE))).isEmpty();
        }

        @Test
        @DisplayName("R13 · a member who no longer works at the visitor stands in the way, by name")
        void works_at_visitor() {
            var moved = people(nowIn(LOTTE, MAAS, Function.TEACHER));
            assertThat(PanelRule.blocking(rijn(five()), moved))
                    .containsExactly(new Finding(WORKS_AT_VISITOR, false, List.of("Lotte")));
        }

        @Test
        @DisplayName("R14 · without a chair the panel is not settled, and a new chair takes the place of the old one")
        void one_chair() {
            assertThat(blocking(named(with(visited(), WOUT, ELIF, BRAM, LOTTE, HUGO), SANNE)))
                    .containsExactly(ONE_CHAIR);
            var lotteChairs = chairedBy(five(), LOTTE);
            assertThat(lotteChairs.members().stream().filter(Member::chair).map(Member::name))
                    .containsExactly("Lotte");
            assertThat(blocking(lotteChairs)).isEmpty();
        }

        @Test
        @DisplayName("R14 · a chair who leaves is chair no longer")
        void chair_leaves() {
            assertThat(blocking(without(five(), "Wout"))).containsExactly(FIVE_OR_SIX, ONE_CHAIR);
        }

        @Test
        @DisplayName("R15 · the secretary comes from the host and is no member")
        void secretary() {
            var none = chairedBy(with(visited(), WOUT, ELIF, BRAM, LOTTE, HUGO), WOUT);
            assertThat(blocking(none)).containsExactly(SECRETARY_OF_HOST);
            assertThat(blocking(named(none, MARIT))).containsExactly(SECRETARY_OF_HOST);
            assertThat(blocking(named(none, WOUT))).containsExactly(SECRETARY_OF_HOST);
            assertThat(blocking(named(none, SANNE))).isEmpty();
        }

        @Test
        @DisplayName("R34 · a member who began to work at the host stands in the way, by name")
        void not_of_host() {
            var now = people(alsoIn(HUGO, RIJN, Function.TEACHER));
            assertThat(PanelRule.blocking(rijn(five()), now))
                    .containsExactly(new Finding(NOT_OF_HOST, false, List.of("Hugo")));
        }
    }

    @Nested
    class Showing {
        @Test
        @DisplayName("R12 · a level without a member is shown, and settling goes on")
        void every_level() {
            assertThat(finding(five(), EVERY_LEVEL)).isEqualTo(new Finding(EVERY_LEVEL, false, List.of("TACTICAL")));
            assertThat(finding(with(five(), ANOUK), EVERY_LEVEL)).isEqualTo(new Finding(EVERY_LEVEL, true, List.of()));
            assertThat(EVERY_LEVEL.blocks()).isFalse();
        }

        @Test
        @DisplayName("R35 · missing experience is shown by name until both kinds are recorded")
        void experience() {
            assertThat(finding(with(visited(), WOUT, ELIF), EXPERIENCE).whom()).containsExactly("Wout", "Elif");
            var half = with(visited(), WOUT);
            half = half.describing(member(half, WOUT).id(), it -> it.experienced("Twaalf jaar", ""));
            assertThat(finding(half, EXPERIENCE).whom()).containsExactly("Wout");
            var whole = half.describing(member(half, WOUT).id(), it -> it.experienced("Twaalf jaar", "Vier audits"));
            assertThat(finding(whole, EXPERIENCE).holds()).isTrue();
            assertThat(EXPERIENCE.blocks()).isFalse();
        }

        @Test
        @DisplayName("R34 · who did not declare ties yet is shown; to declare none is to declare")
        void ties() {
            var panel = with(visited(), WOUT, ELIF);
            panel = panel.describing(member(panel, WOUT).id(), it -> it.tied(""));
            assertThat(finding(panel, TIES_DECLARED).whom()).containsExactly("Elif");
            assertThat(TIES_DECLARED.blocks()).isFalse();
        }
    }

    @Nested
    class DroppingOut {
        private final Panel settled = five().settling(TODAY);

        @Test
        @DisplayName("R10 · a member who drops out reopens a settled panel, and it is seen why")
        void member() {
            var open = without(settled, "Hugo");
            assertThat(open.isSettled()).isFalse();
            assertThat(open.wasSettled()).isTrue();
            assertThat(reopenedBy(open)).isEqualTo(Cause.MEMBER_LEFT);
            assertThat(open.nominations()).hasSize(5);
        }

        @Test
        @DisplayName("R10 · a visitor that withdraws takes its members along and reopens the panel")
        void visitor() {
            var open = settled.withdrawing(DELTA, "Fusie.", TODAY);
            assertThat(reopenedBy(open)).isEqualTo(Cause.VISITOR_WITHDREW);
            assertThat(open.visitors()).containsExactly(NOORD);
            assertThat(open.members()).extracting(Member::name).containsExactly("Wout", "Elif", "Bram");
        }

        @Test
        @DisplayName("R10 · another secretary reopens the panel; the first one is remembered")
        void secretary() {
            var open = named(settled, SAMIRA);
            assertThat(reopenedBy(open)).isEqualTo(Cause.SECRETARY_REPLACED);
            assertThat(open.secretary()).contains(SAMIRA.id());
            assertThat(open.secretaries()).hasSize(2);
        }

        @Test
        @DisplayName("R10 · settled again after a change it stands, with both settlements in the list")
        void again() {
            var again = with(without(settled, "Hugo"), ANOUK).settling(TODAY);
            assertThat(again.isSettled()).isTrue();
            assertThat(again.settlements()).hasSize(2);
            assertThat(again.settlements().getFirst().members())
                    .isNotEqualTo(again.settlements().getLast().members());
        }

        private static Cause reopenedBy(Panel panel) {
            return java.util.Objects.requireNonNull(
                            panel.settlements().getLast().reopened())
                    .cause();
        }
    }

    private static Panel without(Panel panel, String name) {
        var member = panel.members().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return panel.leaving(member.id(), "Andere baan.", TODAY);
    }

    private static List<PanelRule> blocking(Panel panel) {
        return PanelRule.blocking(rijn(panel), people()).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Finding finding(Panel panel, PanelRule rule) {
        return PanelRule.look(rijn(panel), people()).stream()
                .filter(it -> it.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
