package nl.koers.developmentreview.internal.panel;

import static nl.koers.developmentreview.internal.panel.NominationRule.*;
import static nl.koers.developmentreview.internal.panel.Panels.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.panel.NominationRule.Asking;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NominationRuleTests {

    @Test
    @DisplayName("R13 · a visitor nominates who works or studies there, and nobody else")
    void works_there() {
        assertThat(asking(visited(), NOORD, WOUT, people())).isEmpty();
        assertThat(asking(visited(), NOORD, BRAM, people())).isEmpty();
        assertThat(asking(visited(), NOORD, LOTTE, people())).containsExactly(WORKS_THERE);
    }

    @Test
    @DisplayName("R34 · who also works at the host is not nominated, nor who holds a seat there")
    void not_of_the_host() {
        var also = alsoIn(LOTTE, RIJN, Function.TEACHER);
        assertThat(asking(visited(), DELTA, also, people(also))).containsExactly(NOT_OF_HOST);
        var seated = new PanelPeople(RIJN, people().people(), Set.of(HUGO.id()));
        assertThat(asking(visited(), DELTA, HUGO, seated)).containsExactly(NOT_OF_HOST);
    }

    @Test
    @DisplayName("R34 · working in a third partnership is no bar")
    void elsewhere_is_allowed() {
        var also = alsoIn(LOTTE, MAAS, Function.TEACHER);
        assertThat(asking(visited(), DELTA, also, people(also))).isEmpty();
    }

    @Test
    @DisplayName("R15 · the secretary is no member")
    void not_the_secretary() {
        var sanne = alsoIn(SANNE, NOORD, Function.TEACHER);
        assertThat(asking(named(visited(), SANNE), NOORD, sanne, people(sanne))).containsExactly(NOT_OF_HOST);
    }

    @Test
    @DisplayName("R10 · nobody sits on the panel twice, not even for both visitors")
    void not_twice() {
        var both = alsoIn(WOUT, DELTA, Function.TEACHER);
        assertThat(asking(with(visited(), WOUT), DELTA, both, people(both))).containsExactly(NOT_TWICE);
    }

    @Test
    @DisplayName("R10 · a sixth member is taken, a seventh is not")
    void room_on_the_panel() {
        var six = with(visited(), WOUT, ELIF, BRAM, LOTTE, HUGO, ANOUK);
        assertThat(asking(with(visited(), WOUT, ELIF, BRAM, LOTTE, HUGO), DELTA, ANOUK, people()))
                .isEmpty();
        assertThat(asking(six, NOORD, MARIT, people())).containsExactly(ROOM_ON_PANEL);
    }

    @Test
    @DisplayName("R10 · nobody joins a settled panel; once someone dropped out others do")
    void settled() {
        var settled = five().settling(TODAY);
        assertThat(asking(settled, DELTA, ANOUK, people())).containsExactly(PANEL_IS_OPEN);
        var open = settled.leaving(member(settled, HUGO).id(), "Andere baan.", TODAY);
        assertThat(asking(open, DELTA, ANOUK, people())).isEmpty();
    }

    @Test
    @DisplayName("R13 · one visitor fills five places at most, so that the other supplies one")
    void room_for_the_other() {
        var more = List.of(nowIn(LOTTE, NOORD, Function.TEACHER), nowIn(HUGO, NOORD, Function.TEACHER));
        var people = people(more.toArray(Person[]::new));
        var four = with(visited(), WOUT, ELIF, BRAM, MARIT);
        assertThat(asking(four, NOORD, more.getFirst(), people)).isEmpty();
        assertThat(asking(with(four, more.getFirst()), NOORD, more.getLast(), people))
                .containsExactly(ROOM_FOR_THE_OTHER);
    }

    private static List<NominationRule> asking(Panel panel, PartnershipId sentBy, Person person, PanelPeople people) {
        var onPanel = panel.members().stream().map(Member::person).collect(Collectors.toSet());
        return NominationRule.brokenBy(new Asking(rijn(panel), sentBy, person.id(), people, onPanel));
    }
}
