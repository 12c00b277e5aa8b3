package nl.koers.developmentreview.internal.panel;

import static nl.koers.developmentreview.internal.Task.*;
import static nl.koers.developmentreview.internal.panel.Panels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PanelTurnsRuleTests {
    private static final Actor HOST = new Actor.Host();

    @Test
    @DisplayName("R32 · it begins with themes and a secretary, both the host's move")
    void beginning() {
        assertThat(turns(Panel.none())).containsExactly(tuple(CHOOSE_THEMES, HOST), tuple(NAME_SECRETARY, HOST));
    }

    @Test
    @DisplayName("R37 · while a partnership thinks it over it is its move, and the host still fills the other place")
    void answering() {
        assertThat(turns(named(asked(themed(), VisitorPlace.FIRST, NOORD), SANNE)))
                .containsExactly(tuple(INVITE_VISITORS, HOST), tuple(ANSWER_INVITATION, new Actor.Visitor(NOORD)));
    }

    @Test
    @DisplayName("R37 · readers who may not know who was asked see that an answer is waited for")
    void unknown() {
        var panel = named(asked(themed(), VisitorPlace.FIRST, NOORD), SANNE);
        assertThat(turns(neutral(panel)))
                .containsExactly(tuple(INVITE_VISITORS, HOST), tuple(ANSWER_INVITATION, new Actor.SomeVisitor()));
    }

    @Test
    @DisplayName("R13 · who sent fewest nominates; at four both do")
    void nominating() {
        var panel = named(with(visited(), WOUT, ELIF, BRAM), SANNE);
        assertThat(turns(panel)).containsExactly(tuple(NOMINATE_MEMBERS, new Actor.Visitor(DELTA)));
        assertThat(turns(named(with(visited(), WOUT, BRAM, LOTTE, HUGO), SANNE)))
                .containsExactly(
                        tuple(NOMINATE_MEMBERS, new Actor.Visitor(NOORD)),
                        tuple(NOMINATE_MEMBERS, new Actor.Visitor(DELTA)));
    }

    @Test
    @DisplayName("R11 · five members without a student keep both visitors up")
    void no_student() {
        var panel = named(chairedBy(with(visited(), WOUT, ELIF, MARIT, LOTTE, HUGO), WOUT), SANNE);
        assertThat(turns(panel))
                .containsExactly(
                        tuple(NOMINATE_MEMBERS, new Actor.Visitor(NOORD)),
                        tuple(NOMINATE_MEMBERS, new Actor.Visitor(DELTA)));
    }

    @Test
    @DisplayName("R10 · complete it is the host's to settle; settled nothing waits; a drop-out asks again")
    void settling() {
        assertThat(turns(five())).containsExactly(tuple(SETTLE_PANEL, HOST));
        var settled = five();
        var lotte = member(settled, LOTTE);
        assertThat(turns(settled.settling(TODAY))).isEmpty();
        assertThat(turns(settled.settling(TODAY).leaving(lotte.id(), "Andere baan.", TODAY)))
                .containsExactly(tuple(NOMINATE_MEMBERS, new Actor.Visitor(DELTA)));
    }

    @Test
    @DisplayName("R32 · everyone sees the same road, also readers who may not know the names yet")
    void same_road() {
        for (var panel : List.of(visited(), with(visited(), WOUT, BRAM), five(), five().settling(TODAY))) {
            assertThat(turns(neutral(panel))).isEqualTo(turns(panel));
        }
    }

    /// What someone has in hand who may know neither letters nor nominees.
    private static Panel neutral(Panel panel) {
        return new Panel(
                panel.themesChosenOn(),
                java.util.Set.of(),
                panel.invitations().stream()
                        .map(it -> new Invitation(
                                it.id(), it.place(), it.askedOn(), it.state(), it.stateOn(), it.visitor(), null))
                        .toList(),
                panel.nominations().stream().map(it -> it.with((Nominee) null)).toList(),
                panel.secretaries(),
                panel.settlements());
    }

    private static List<Tuple> turns(Panel panel) {
        return panel.turns(rijn(panel), TODAY).stream()
                .map((Turn turn) -> tuple(turn.task(), turn.actor()))
                .toList();
    }
}
