package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;
import static nl.koers.developmentreview.internal.panel.InvitationRule.*;
import static nl.koers.developmentreview.internal.panel.VisitorPlace.FIRST;
import static nl.koers.developmentreview.internal.panel.VisitorPlace.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.developmentreview.internal.panel.InvitationRule;
import nl.koers.developmentreview.internal.panel.InvitationRule.Asking;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.planning.Shortlist.Candidate;
import nl.koers.planning.Theme;
import nl.koers.register.Partnership;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Levensloop: bezoekers vragen")
class LifeOfVisitorsTests {

    @Test
    @DisplayName("R36 · zonder thema's is er geen shortlist, en wordt niemand voor de tweede plaats gevraagd")
    void themes_first() {
        assertThat(asking(BEGUN, SECOND, DELTA)).containsExactly(THEMES_BEFORE_SECOND, SECOND_FROM_SHORTLIST);
    }

    @Test
    @DisplayName("R36 · de shortlist noemt van elk partnerschap de gedeelde sectoren en thema's")
    void reasons() {
        var list = shortlist(THEMED).candidates();
        assertThat(list).extracting(it -> it.partnership().shortName()).containsExactly("Delta", "Vecht");
        assertThat(list).extracting(Candidate::sectors).containsOnly(List.of(Sector.PO));
        assertThat(list.getFirst().themes()).extracting(Theme::key).containsExactly(THEME);
    }

    @Test
    @DisplayName("R08 · de tweede bezoeker: geweigerd zonder gedeelde sector, zonder gekozen thema, zonder shortlist")
    void second_from_the_shortlist() {
        assertThat(asking(THEMED, SECOND, MAAS)).containsExactly(SECOND_FROM_SHORTLIST);
        assertThat(asking(THEMED, SECOND, WAAL)).containsExactly(SECOND_FROM_SHORTLIST);
        assertThat(InvitationRule.brokenBy(new Asking(THEMED, SECOND, DELTA.id(), true, null)))
                .containsExactly(SECOND_FROM_SHORTLIST);
        assertThat(asking(THEMED, SECOND, DELTA)).isEmpty();
    }

    @Test
    @DisplayName("R09 · de eerste bezoeker is een vrije keuze: een andere sector, geen thema gemeen")
    void first_is_free() {
        assertThat(NOORD.sharesSectorWith(RIJN)).isFalse();
        assertThat(asking(BEGUN, FIRST, NOORD)).isEmpty();
    }

    @Test
    @DisplayName("R07 · de gastheer bezoekt zichzelf niet, en niemand neemt beide plaatsen")
    void three_different() {
        assertThat(asking(THEMED, FIRST, RIJN)).containsExactly(NOT_THE_HOST);
        var delta = asked(THEMED, FIRST, DELTA);
        assertThat(asking(delta, SECOND, DELTA)).containsExactly(NOT_IN_BOTH_PLACES);
    }

    @Test
    @DisplayName("R06 · twee plaatsen: een derde wordt niet gevraagd, ook niet zolang een vraag nog wacht")
    void two_places() {
        for (var opr : List.of(ASKED, VISITED)) {
            assertThat(asking(opr, FIRST, VECHT)).containsExactly(PLACE_IS_FREE);
            assertThat(asking(opr, SECOND, VECHT)).containsExactly(PLACE_IS_FREE);
        }
    }

    @Test
    @DisplayName("R37 · gevraagd is nog geen bezoeker: pas na een ja telt een partnerschap, en mag het leden noemen")
    void after_a_yes() {
        assertThat(ASKED.panel().visitors()).isEmpty();
        assertThat(yes(ASKED, SECOND).panel().visitors()).containsExactly(DELTA.id());
        assertThat(VISITED.panel().visitors()).containsExactly(NOORD.id(), DELTA.id());
        var marit = coordinatorOfNoord();
        assertThat(PanelAccess.mayNominate(marit, ASKED, NOORD.id())).isFalse();
        assertThat(PanelAccess.mayNominate(marit, VISITED, NOORD.id())).isTrue();
        assertThat(PanelAccess.mayNominate(marit, VISITED, DELTA.id())).isFalse();
    }

    @Test
    @DisplayName("R37 · na een nee kiest de gastheer zelf verder; wat een ander voorstelde is geen keuze")
    void after_a_no() {
        var no = ASKED.with(ASKED.panel()
                .ending(ASKED.panel().at(FIRST).orElseThrow().id(), State.DECLINED, "Geen tijd.", VECHT.id(), JUNE_9));
        assertThat(no.panel().at(FIRST)).isEmpty();
        assertThat(no.panel().visitors()).isEmpty();
        assertThat(asking(no, FIRST, MAAS)).isEmpty();
        assertThat(no.panel().invitationOf(NOORD.id()).map(it -> it.state())).contains(State.DECLINED);
    }

    @Test
    @DisplayName("R37 · wie bij niemand iemand heeft die kan antwoorden, wordt niet gevraagd")
    void somebody_answers() {
        assertThat(InvitationRule.brokenBy(new Asking(THEMED, FIRST, MAAS.id(), false, null)))
                .containsExactly(SOMEONE_ANSWERS);
    }

    @Test
    @DisplayName("R36 · kiezen, vragen en benoemen is van de gastheer, niet van wie komt")
    void the_host_chooses() {
        assertThat(PanelAccess.mayFormPanel(sitting(SAMIRA, THEMED, OprSeat.HOST_TEAM), THEMED))
                .isTrue();
        assertThat(PanelAccess.mayFormPanel(coordinatorOfNoord(), VISITED)).isFalse();
        assertThat(PanelAccess.mayFormPanel(sitting(SANNE, VISITED, OprSeat.SECRETARY), VISITED))
                .isFalse();
    }

    private static nl.koers.access.Viewer coordinatorOfNoord() {
        return nl.koers.access.Viewer.person(
                MARIT.id(),
                "Marit",
                java.util.Set.of(
                        nl.koers.access.Seat.in(
                                OprSeat.VISITING_COORDINATOR, VISITED.id().value()),
                        nl.koers.access.Seat.in(
                                nl.koers.register.PartnershipSeat.COORDINATOR,
                                NOORD.id().value())));
    }

    private static List<InvitationRule> asking(Opr opr, VisitorPlace place, Partnership whom) {
        return InvitationRule.brokenBy(new Asking(opr, place, whom.id(), true, place == FIRST ? null : shortlist(opr)));
    }
}
