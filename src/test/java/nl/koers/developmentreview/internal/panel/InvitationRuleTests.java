package nl.koers.developmentreview.internal.panel;

import static nl.koers.developmentreview.internal.panel.InvitationRule.*;
import static nl.koers.developmentreview.internal.panel.Panels.*;
import static nl.koers.developmentreview.internal.panel.VisitorPlace.FIRST;
import static nl.koers.developmentreview.internal.panel.VisitorPlace.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.developmentreview.internal.panel.InvitationRule.Asking;
import nl.koers.planning.Shortlist;
import nl.koers.planning.Shortlist.Candidate;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationRuleTests {

    @Test
    @DisplayName("R09 · the first visitor is a free choice: on no list, without themes, of any sector")
    void first_is_free() {
        assertThat(asking(Panel.none(), FIRST, MAAS)).isEmpty();
    }

    @Test
    @DisplayName("R08 · the second visitor stands on the shortlist")
    void second_from_the_shortlist() {
        assertThat(asking(themed(), SECOND, DELTA, DELTA)).isEmpty();
        assertThat(asking(themed(), SECOND, MAAS, DELTA)).containsExactly(SECOND_FROM_SHORTLIST);
    }

    @Test
    @DisplayName("R36 · without themes nobody is asked from a shortlist")
    void themes_first() {
        assertThat(asking(Panel.none(), SECOND, DELTA)).containsExactly(THEMES_BEFORE_SECOND, SECOND_FROM_SHORTLIST);
    }

    @Test
    @DisplayName("R07 · the host cannot visit itself, in neither place")
    void not_the_host() {
        assertThat(asking(themed(), FIRST, RIJN)).containsExactly(NOT_THE_HOST);
        assertThat(asking(themed(), SECOND, RIJN, RIJN)).containsExactly(NOT_THE_HOST);
    }

    @Test
    @DisplayName("R07 · one partnership never takes both places, whether it was asked or said yes")
    void not_twice() {
        var noordAsked = asked(themed(), FIRST, NOORD);
        assertThat(asking(noordAsked, SECOND, NOORD, NOORD)).containsExactly(NOT_IN_BOTH_PLACES);
        assertThat(asking(accepted(noordAsked, FIRST), SECOND, NOORD, NOORD)).containsExactly(NOT_IN_BOTH_PLACES);
    }

    @Test
    @DisplayName("R06 · a place holds one partnership: while it is asked, and when it said yes")
    void one_in_a_place() {
        var noordAsked = asked(themed(), FIRST, NOORD);
        assertThat(asking(noordAsked, FIRST, MAAS)).containsExactly(PLACE_IS_FREE);
        assertThat(asking(accepted(noordAsked, FIRST), FIRST, MAAS)).containsExactly(PLACE_IS_FREE);
    }

    @ParameterizedTest(name = "R37 · after {0} the place is free and the host asks another, or the same again")
    @EnumSource(names = {"DECLINED", "TAKEN_BACK"})
    void another(State over) {
        var panel = asked(themed(), FIRST, NOORD);
        var free = panel.ending(panel.at(FIRST).orElseThrow().id(), over, "Geen tijd.", MAAS, TODAY);
        assertThat(asking(free, FIRST, MAAS)).isEmpty();
        assertThat(asking(free, FIRST, NOORD)).isEmpty();
        assertThat(free.visitors()).isEmpty();
    }

    @Test
    @DisplayName("R37 · a visitor counts only after its yes")
    void counts_after_accepting() {
        var noordAsked = asked(themed(), FIRST, NOORD);
        assertThat(noordAsked.visitors()).isEmpty();
        assertThat(accepted(noordAsked, FIRST).visitors()).containsExactly(NOORD);
    }

    @Test
    @DisplayName("R06 · the first visitor is named first, also when the second answered earlier")
    void in_their_places() {
        var both = asked(asked(themed(), SECOND, DELTA), FIRST, NOORD);
        assertThat(accepted(accepted(both, SECOND), FIRST).visitors()).containsExactly(NOORD, DELTA);
    }

    @Test
    @DisplayName("R92 · who said no stays in the list, with reason and proposal")
    void remembered() {
        var panel = asked(themed(), FIRST, NOORD);
        var declined = panel.ending(panel.at(FIRST).orElseThrow().id(), State.DECLINED, "Geen tijd.", MAAS, TODAY);
        assertThat(declined.invitationOf(NOORD).orElseThrow().letter())
                .isEqualTo(new Invitation.Letter(NOORD, "Kom je?", "Geen tijd.", MAAS));
    }

    @Test
    @DisplayName("R37 · a partnership where nobody can answer is not asked")
    void somebody_answers() {
        assertThat(InvitationRule.brokenBy(new Asking(rijn(Panel.none()), FIRST, MAAS, false, null)))
                .containsExactly(SOMEONE_ANSWERS);
    }

    private static List<InvitationRule> asking(
            Panel panel, VisitorPlace place, PartnershipId partnership, PartnershipId... onShortlist) {
        var list = place == FIRST ? null : shortlist(onShortlist);
        return InvitationRule.brokenBy(new Asking(rijn(panel), place, partnership, true, list));
    }

    private static Shortlist shortlist(PartnershipId... ids) {
        return new Shortlist(
                Arrays.stream(ids)
                        .map(id -> new Partnership(id, "x", "x", Set.of(), LocalDate.of(2021, 8, 1), "", Set.of()))
                        .map(it -> new Candidate(it, List.of(), List.of(), false, "", 0, List.of()))
                        .toList(),
                List.of());
    }
}
