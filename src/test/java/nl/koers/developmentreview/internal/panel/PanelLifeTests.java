package nl.koers.developmentreview.internal.panel;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.INVITED;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.ReviewHeld;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.panel.AnsweringInvitation.Answer;
import nl.koers.developmentreview.internal.panel.Invitation.Letter;
import nl.koers.developmentreview.internal.panel.InvitingVisitor.Outcome.Refused;
import nl.koers.developmentreview.internal.team.ChoosingTeam;
import nl.koers.people.Function;
import nl.koers.planning.Visits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// The forming of a panel from themes to settlement and back, through the acts of people and in the database.
@KoersTest
class PanelLifeTests {
    @Autowired
    private WebApplicationContext beans;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("R37 · asking gives a seat to read, a yes one to visit, a no keeps the invitation readable")
    void seats_of_the_invited() {
        var guests = new Guests(beans);
        guests.does("samira", () -> guests.reviews().chooseThemes(guests.opr, "STUDENT_VOICE"));
        guests.does("samira", () -> guests.reviews().inviteFirst(guests.opr, guests.noord, "Brief-aan-Noord"));
        guests.does("samira", () -> guests.reviews().inviteSecond(guests.opr, guests.delta, "Brief-aan-Delta"));
        assertThat(guests.sit(INVITED)).isEqualTo(guests.are("noor", "joris"));
        assertThat(guests.seenBy("samira").panel().visitors()).isEmpty();

        guests.does("noor", () -> guests.reviews().acceptInvitation(guests.opr));
        guests.as(
                "joris",
                () -> guests.bean(AnsweringInvitation.class)
                        .answer(guests.opr, new Answer.No("Geen tijd.", guests.maas)));
        assertThat(guests.sit(INVITED)).isEqualTo(guests.are("joris"));
        assertThat(guests.sit(VISITING_COORDINATOR)).isEqualTo(guests.are("noor"));
        assertThat(guests.seenBy("samira").panel().visitors()).containsExactly(guests.noord);
        assertThat(letters(guests, "joris"))
                .containsExactly(new Letter(guests.delta, "Brief-aan-Delta", "Geen tijd.", guests.maas));
    }

    @Test
    @DisplayName("R08 R09 · Noord, of another sector, is taken as first and refused as second visitor")
    void sectors() {
        var guests = new Guests(beans);
        guests.does("samira", () -> guests.reviews().chooseThemes(guests.opr, "STUDENT_VOICE"));
        var inviting = guests.bean(InvitingVisitor.class);
        assertThat(guests.as("samira", () -> inviting.invite(guests.opr, VisitorPlace.SECOND, guests.noord, "")))
                .isEqualTo(new Refused(List.of(InvitationRule.SECOND_FROM_SHORTLIST)));
        assertThat(guests.as("samira", () -> inviting.invite(guests.opr, VisitorPlace.FIRST, guests.noord, "")))
                .isEqualTo(new InvitingVisitor.Outcome.Invited());
    }

    @Test
    @DisplayName("R34 · before settling a partnership knows its own members only, also in the database; then all do")
    void who_knows_whom() {
        var guests = new Guests(beans).complete();
        assertThat(known(guests, "samira")).containsExactlyInAnyOrder("wout", "elif", "bram", "lotte", "hugo");
        assertThat(known(guests, "petra")).isEqualTo(known(guests, "samira"));
        assertThat(known(guests, "noor")).containsExactlyInAnyOrder("wout", "elif", "bram");
        assertThat(known(guests, "bram")).isEqualTo(known(guests, "noor"));
        assertThat(known(guests, "joris")).containsExactlyInAnyOrder("lotte", "hugo");
        assertThat(known(guests, "lotte")).isEqualTo(known(guests, "joris"));
        assertThat(known(guests, "sanne")).isEmpty();
        assertThat(Stream.of("samira", "noor", "joris", "lotte", "sanne", "petra")
                        .map(name -> turns(guests, name))
                        .distinct())
                .as("R32: the same road for all")
                .hasSize(1);

        guests.does("samira", () -> guests.reviews().settlePanel(guests.opr));
        assertThat(Stream.of("noor", "joris", "lotte", "sanne").map(name -> known(guests, name)))
                .allSatisfy(names -> assertThat(names).hasSize(5));
        assertThat(known(guests, "mees")).isEmpty();
    }

    @Test
    @DisplayName("R90 · letters and themes stay between those they concern, also in the database")
    void letters() {
        var guests = new Guests(beans).visited();
        assertThat(letters(guests, "samira")).hasSize(2);
        assertThat(letters(guests, "petra")).hasSize(2);
        assertThat(letters(guests, "noor")).extracting(Letter::message).containsExactly("Brief-aan-Noord");
        assertThat(letters(guests, "joris")).extracting(Letter::message).containsExactly("Brief-aan-Delta");
        assertThat(guests.seenBy("noor").panel().themes()).isEmpty();
        assertThat(guests.seenBy("noor").panel().visitors()).containsExactly(guests.noord, guests.delta);
        assertThat(guests.seenBy("samira").panel().themes()).containsExactly("STUDENT_VOICE");
    }

    @Test
    @DisplayName("R90 · nobody nominates for another visitor, settles for the host or answers for the invited")
    void not_for_others() {
        var guests = new Guests(beans).complete();
        assertThatThrownBy(() -> guests.nominates("noor", guests.delta, "lotte", Function.INSTITUTE_EDUCATOR))
                .isInstanceOf(NoSuchThing.class);
        for (var name : List.of("noor", "wout", "sanne", "petra", "mees")) {
            assertThatThrownBy(() -> guests.does(name, () -> guests.reviews().settlePanel(guests.opr)))
                    .isInstanceOf(NoSuchThing.class);
        }
        assertThatThrownBy(() -> guests.does("samira", () -> guests.reviews().acceptInvitation(guests.opr)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() ->
                        guests.does("noor", () -> guests.reviews().declareTies(guests.opr, guests.is("wout"), "")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R34 · a visitor who began to work at the host is not taken into its team; someone of its own is")
    void not_on_both_sides() {
        var guests = new Guests(beans).complete();
        var team = guests.bean(ChoosingTeam.class);
        for (var visitor : List.of("bram", "joris")) {
            guests.attach(visitor, guests.rijn, Function.TEACHER);
            assertThat(guests.as("samira", () -> team.add(guests.opr, guests.is(visitor))))
                    .isEqualTo(new ChoosingTeam.Outcome.Visits(visitor));
        }
        assertThat(guests.as("samira", () -> team.add(guests.opr, guests.is("fatma"))))
                .isEqualTo(new ChoosingTeam.Outcome.Done("fatma"));
        assertThat(guests.sit(HOST_TEAM)).isEqualTo(guests.are("samira", "fatma"));
    }

    @Test
    @DisplayName("R10 · a member leaves a settled panel: seat ended, panel open, reason kept, and settled again")
    void drops_out() {
        var guests = new Guests(beans).settled();
        assertThat(guests.sit(PANEL)).isEqualTo(guests.are("wout", "elif", "bram", "lotte", "hugo"));
        guests.does("hugo", () -> guests.reviews().leavePanel(guests.opr, guests.is("hugo"), "Nieuwe baan."));
        assertThat(guests.sit(PANEL)).isEqualTo(guests.are("wout", "elif", "bram", "lotte"));
        var open = guests.seenBy("samira").panel();
        assertThat(open.isSettled()).isFalse();
        assertThat(open.nominations().getLast().nominee()).hasFieldOrPropertyWithValue("leftBecause", "Nieuwe baan.");
        guests.nominates("joris", guests.delta, "joris", Function.PROGRAMME_LEADER);
        guests.does("samira", () -> guests.reviews().settlePanel(guests.opr));
        assertThat(guests.seenBy("samira").panel().settlements()).hasSize(2);
    }

    @Test
    @DisplayName("R10 · a visitor withdraws: its people lose their seats, and the host asks another")
    void withdraws() {
        var guests = new Guests(beans).settled();
        guests.as("joris", () -> guests.bean(WithdrawingVisit.class).withdraw(guests.opr, "Fusie."));
        assertThat(guests.sit(PANEL)).isEqualTo(guests.are("wout", "elif", "bram"));
        assertThat(guests.sit(INVITED)).isEqualTo(guests.are("joris"));
        assertThat(guests.seenBy("samira").panel().isSettled()).isFalse();
        guests.does("samira", () -> guests.reviews().inviteSecond(guests.opr, guests.maas, "Brief-aan-Maas"));
        guests.does("mees", () -> guests.reviews().acceptInvitation(guests.opr));
        assertThat(guests.seenBy("samira").panel().visitors()).containsExactly(guests.noord, guests.maas);
    }

    @Test
    @DisplayName("R14 · of a settled panel only the chair or a visiting coordinator chooses another chair")
    void another_chair() {
        var guests = new Guests(beans).complete();
        guests.does("bram", () -> guests.reviews().chooseChair(guests.opr, guests.is("elif")));
        assertThat(chair(guests)).isEqualTo("elif");
        guests.does("samira", () -> guests.reviews().settlePanel(guests.opr));
        for (var name : List.of("bram", "wout", "lotte", "samira", "sanne", "petra")) {
            assertThatThrownBy(() ->
                            guests.does(name, () -> guests.reviews().chooseChair(guests.opr, guests.is("bram"))))
                    .isInstanceOf(NoSuchThing.class);
        }
        assertThat(chair(guests)).isEqualTo("elif");
        guests.does("elif", () -> guests.reviews().chooseChair(guests.opr, guests.is("wout")));
        assertThat(chair(guests)).isEqualTo("wout");
        guests.does("joris", () -> guests.reviews().chooseChair(guests.opr, guests.is("lotte")));
        assertThat(chair(guests)).isEqualTo("lotte");
        guests.does("lotte", () -> guests.reviews().leavePanel(guests.opr, guests.is("lotte"), "Ziek."));
        guests.does("bram", () -> guests.reviews().chooseChair(guests.opr, guests.is("wout")));
        assertThat(chair(guests)).isEqualTo("wout");
    }

    private static String chair(Guests guests) {
        return guests.seenBy("samira").panel().chair().map(Member::name).orElse("");
    }

    @Test
    @DisplayName("R15 · another secretary needs a reason, takes over the seat and reopens the panel")
    void another_secretary() {
        var guests = new Guests(beans).settled();
        var naming = guests.bean(NamingSecretary.class);
        assertThat(guests.as("samira", () -> naming.name(guests.opr, guests.is("fatma"), " ")))
                .isEqualTo(NamingSecretary.Outcome.NO_REASON);
        assertThat(guests.as("samira", () -> naming.name(guests.opr, guests.is("wout"), "Verlof.")))
                .isEqualTo(NamingSecretary.Outcome.NOT_OF_HOST);
        assertThat(guests.as("samira", () -> naming.name(guests.opr, guests.is("fatma"), "Verlof.")))
                .isEqualTo(NamingSecretary.Outcome.NAMED);
        assertThat(guests.sit(SECRETARY)).isEqualTo(guests.are("fatma"));
        assertThat(guests.seenBy("samira").panel().isSettled()).isFalse();
    }

    @Test
    @DisplayName("R34 · settling is refused when a member has begun to work at the host meanwhile")
    void began_at_the_host() {
        var guests = new Guests(beans).complete();
        guests.attach("hugo", guests.rijn, Function.TEACHER);
        var outcome = guests.as("samira", () -> guests.bean(SettlingPanel.class).settle(guests.opr));
        assertThat(outcome)
                .isEqualTo(new SettlingPanel.Outcome.Refused(
                        List.of(new PanelRule.Finding(PanelRule.NOT_OF_HOST, false, List.of("hugo")))));
    }

    @Test
    @DisplayName("R05 · a review that is held counts for both visitors, once; before that nothing counts")
    void held() {
        var guests = new Guests(beans).settled();
        var day = LocalDate.of(2027, 5, 20);
        assertThat(different(guests, day)).isZero();
        var held = new ReviewHeld(guests.opr, guests.rijn, List.of(guests.noord, guests.delta), day);
        Acting.as(
                Viewer.program("toets"),
                () -> guests.transaction().executeWithoutResult(_ -> {
                    beans.publishEvent(held);
                    beans.publishEvent(held);
                }));
        assertThat(different(guests, day)).isEqualTo(1);
    }

    private int different(Guests guests, LocalDate today) {
        return Deed.of(
                Viewer.program("toets"),
                guests.transaction(),
                () -> guests.bean(Visits.class).inSixYears(guests.noord, today).different());
    }

    /// Names that come out of the database itself, whatever the program asks.
    private Set<String> known(Guests guests, String name) {
        return guests.as(
                name,
                () -> guests.transaction()
                        .execute(_ -> Set.copyOf(db.sql("select name from developmentreview.nominee where opr_id = ?")
                                .param(guests.opr.value())
                                .query(String.class)
                                .list())));
    }

    private static List<Letter> letters(Guests guests, String name) {
        return guests.seenBy(name).panel().invitations().stream()
                .flatMap(it -> Stream.ofNullable(it.letter()))
                .toList();
    }

    private static List<Turn> turns(Guests guests, String name) {
        var opr = guests.seenBy(name);
        return opr.panel().turns(opr, LocalDate.of(2027, 6, 2));
    }
}
