package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.appointment.Talks.SEP_16;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_30;
import static nl.koers.developmentreview.internal.appointment.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.matrix.Visitor;
import nl.koers.people.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Datum en inhoud, met de database")
class AppointmentRoomTests {
    private static final LocalDate DOCUMENTS_BY = LocalDate.of(2027, 8, 26);
    private static final List<String> TABLES = List.of(
            "proposed_day", "programme", "programme_item", "issue", "conversation_partner", "conversation_link");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Meeting meeting;
    private UUID talk;
    private UUID anna;

    @BeforeEach
    void a_programme_to_agree_to() {
        meeting = Meeting.of(beans);
        var opr = meeting.id;
        talk = meeting.as("samira", () -> {
            appointments.propose(opr, SEP_16, SEP_23);
            appointments.plan(opr, at(9, 0), at(16, 0), "De Brug", DOCUMENTS_BY, LocalDate.of(2027, 9, 9));
            appointments.addPause(opr, "Lunch", at(12, 0), at(13, 0));
            var issue = appointments.ask(opr, "Hoe krijgen begeleiders tijd?");
            var leads = List.of(meeting.is("wout"));
            var layers = List.of(Level.OPERATIONAL);
            return appointments.addConversation(
                    opr, "Begeleiders", at(9, 30), at(10, 30), leads, layers, List.of(issue));
        });
        anna = meeting.as(
                "samira",
                () -> appointments.addPartner(opr, talk, "Anna", "bestuurder", Level.STRATEGIC, "anna@toets.example"));
    }

    @Test
    @DisplayName(
            "R61 · voorgesteld, gekozen en akkoord: het staat er zo, en de documenten krijgen hun laatste dag (R33)")
    void agreed() {
        assertThat(turnsOf("samira")).containsExactly(turn(Task.ANSWER_DATES, chair()));
        both();
        var opr = meeting.seenBy("samira");
        assertThat(opr.appointment().isAgreed()).isTrue();
        assertThat(opr.appointment().day()).contains(SEP_23);
        assertThat(opr.documents().dueOn()).isEqualTo(DOCUMENTS_BY);
        assertThat(opr.appointment().conversations())
                .extracting(Conversation::title, Conversation::reaches)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Begeleiders", List.of(Level.STRATEGIC, Level.OPERATIONAL)));
        assertThat(turnsOf("samira")).isEmpty();
        assertThat(meeting.seenBy("wout").appointment()).isEqualTo(opr.appointment());
    }

    @Test
    @DisplayName("R61 · voor het panel spreekt de voorzitter, en niemand gaat akkoord voor de ander")
    void the_chair_speaks() {
        assertThatThrownBy(() -> meeting.act("bram", () -> appointments.agreeToDay(meeting.id, SEP_23)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> meeting.act("samira", () -> appointments.agreeToDay(meeting.id, SEP_23)))
                .isInstanceOf(IllegalArgumentException.class);
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, SEP_23));
        assertThatThrownBy(() -> meeting.act("bram", () -> appointments.agreeToContent(meeting.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> meeting.act("wout", () -> appointments.ask(meeting.id, "Iets anders?")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R90 · wie van de afspraak af leest, vindt ervoor in geen tabel iets, en ziet toch wie er aan zet is")
    void nothing_before() {
        for (var name : List.of("daan", "sanne", "kim", "noor", "petra")) {
            assertThat(rowsOf(name)).as(name).isZero();
            assertThat(meeting.seenBy(name).appointment().programme()).as(name).isEqualTo(Programme.none());
            assertThat(turnsOf(name))
                    .as(name)
                    .extracting(Turn::task)
                    .isEqualTo(turnsOf("samira").stream().map(Turn::task).toList());
        }
        both();
        for (var name : List.of("daan", "sanne", "noor")) {
            assertThat(meeting.seenBy(name).appointment())
                    .as(name)
                    .isEqualTo(meeting.seenBy("samira").appointment());
        }
        for (var name : List.of("kim", "petra")) {
            assertThat(rowsOf(name)).as(name).isZero();
            assertThat(meeting.seenBy(name).appointment().day()).as(name).contains(SEP_23);
        }
        assertThat(links("wout")).isZero();
        assertThat(links("sanne")).isZero();
        assertThat(links("samira")).isEqualTo(1);
    }

    @Test
    @DisplayName("R90 · wie niets van het programma mag zien, bewaart de peer review zonder er iets aan te veranderen")
    void saving_without_seeing() {
        both();
        var before = meeting.seenBy("samira").appointment();
        meeting.act(
                "kim",
                () -> transaction.executeWithoutResult(_ ->
                        beans.getBean(Oprs.class).save(beans.getBean(Oprs.class).require(meeting.id))));
        assertThat(meeting.seenBy("samira").appointment()).isEqualTo(before);
    }

    @Test
    @DisplayName("R92 · wat is afgesproken blijft te lezen zoals het was, ook als het programma weer verandert")
    void as_it_was() {
        both();
        meeting.act("samira", () -> appointments.ask(meeting.id, "Wat leren starters?"));
        var now = meeting.seenBy("samira").appointment();
        assertThat(now.isAgreed()).isFalse();
        assertThat(meeting.seenBy("sanne").appointment().programme()).isEqualTo(Programme.none());
        var kept = meeting.as(
                "sanne",
                () -> transaction.execute(
                        _ -> beans.getBean(AgreedProgrammes.class).of(meeting.id)));
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().version()).isEqualTo(now.consent().counted());
        assertThat(kept.getFirst().questions())
                .extracting(AgreedProgramme.Question::text)
                .containsExactly("Hoe krijgen begeleiders tijd?");
        assertThat(kept.getFirst().rounds().getFirst().leads())
                .extracting(AgreedProgramme.Lead::name)
                .containsExactly("wout");
    }

    @Test
    @DisplayName("R92 · wat is afgesproken verandert niemand meer, ook niet in de database")
    void never_changed() {
        both();
        for (var act : List.of("update {} set agreed_on = agreed_on", "delete from {}")) {
            int changed = meeting.as(
                    "samira",
                    () -> transaction.execute(
                            _ -> db.sql(act.replace("{}", "developmentreview.agreed_programme") + " where opr_id = ?")
                                    .param(meeting.id.value())
                                    .update()));
            assertThat(changed).as(act).isZero();
        }
        List<AgreedProgramme> kept = meeting.as(
                "wout",
                () -> transaction.execute(
                        _ -> beans.getBean(AgreedProgrammes.class).of(meeting.id)));
        assertThat(kept).hasSize(1);
    }

    @Test
    @DisplayName("R61 · een verzette dag blijft met de reden te zien, en de nieuwe telt als beide akkoord zijn")
    void moved() {
        both();
        meeting.act("wout", () -> appointments.moveDay(meeting.id, "De school is dicht", SEP_30));
        var moved = meeting.seenBy("samira").appointment();
        assertThat(moved.day()).isEmpty();
        assertThat(moved.choice().moved()).extracting(ProposedDay::reason).containsExactly("De school is dicht");
        meeting.act("samira", () -> appointments.agreeToDay(meeting.id, SEP_30));
        assertThat(meeting.seenBy("samira").appointment().isAgreed()).isTrue();
    }

    @Test
    @DisplayName("R90 · een gesprekspartner vindt zonder account het eigen gesprek, pas na de afspraak en niets anders")
    void own_slot() {
        var token = token();
        var anyone = Visitor.anyone(port);
        var unknown = anyone.get("/gesprek/" + "x".repeat(32));
        assertThat(slot(token)).isEmpty();
        assertThat(anyone.get("/gesprek/" + token).statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        both();
        var page = anyone.get("/gesprek/" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Anna", "Begeleiders", "De Brug", "Hoe krijgen begeleiders tijd?")
                .doesNotContain("wout", "Lunch", "anna@toets.example");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

        meeting.act("samira", () -> beans.getBean(RenewingLink.class).renew(meeting.id, anna));
        assertThat(slot(token)).isEmpty();
        var renewed = token();
        assertThat(slot(renewed)).map(ConversationSlot::name).contains("Anna");
        meeting.act("samira", () -> {
            var mark = meeting.seenBy("samira").appointment().programme().markOf(anna);
            beans.getBean(DroppingPartner.class).drop(meeting.id, anna, mark);
        });
        assertThat(slot(renewed)).isEmpty();
    }

    @Test
    @DisplayName("R91 · wie een gesprek bewaart dat een ander intussen veranderde, hoort dat eerst")
    void changed_meanwhile() {
        var mark = meeting.seenBy("samira").appointment().programme().markOf(talk);
        var mine = new ProgrammeChange.PutConversation(
                talk, at(10, 0), at(11, 0), "Van mij", List.of(), List.of(), List.of());
        var theirs = new ProgrammeChange.PutConversation(
                talk, at(13, 0), at(14, 0), "Van een ander", List.of(), List.of(), List.of());
        var editing = beans.getBean(EditingProgramme.class);
        assertThat(meeting.as("samira", () -> editing.change(meeting.id, theirs, mark)))
                .isInstanceOf(Reply.Changed.class);
        assertThat(meeting.as("samira", () -> editing.change(meeting.id, mine, mark)))
                .isEqualTo(Reply.refused(TalkRule.NOT_CHANGED_MEANWHILE));
        var now = meeting.seenBy("samira").appointment().conversation(talk);
        assertThat(now).map(Conversation::title).contains("Van een ander");
        assertThat(now).map(it -> it.guests().size()).contains(1);
    }

    private void both() {
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, SEP_23));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
    }

    private Actor chair() {
        return new Actor.Chair(meeting.is("wout"));
    }

    private List<Turn> turnsOf(String reader) {
        var opr = meeting.seenBy(reader);
        return opr.appointment().turns(opr, Talks.TODAY);
    }

    private static Turn turn(Task task, Actor actor) {
        return new Turn(task, actor, Talks.TODAY, null);
    }

    private int rowsOf(String name) {
        return TABLES.stream().mapToInt(table -> count(name, table)).sum();
    }

    private int links(String name) {
        return count(name, "conversation_link");
    }

    private int count(String name, String table) {
        return meeting.as(
                name,
                () -> transaction.execute(
                        _ -> db.sql("select count(*) from developmentreview." + table + " where opr_id = ?")
                                .param(meeting.id.value())
                                .query(Integer.class)
                                .single()));
    }

    private String token() {
        return meeting.as(
                        "samira",
                        () -> transaction.execute(
                                _ -> beans.getBean(PartnerLinks.class).of(meeting.id)))
                .values()
                .iterator()
                .next()
                .token();
    }

    private Optional<ConversationSlot> slot(String token) {
        return Meeting.call(
                Viewer.program("gesprekspagina"),
                () -> beans.getBean(ConversationSlots.class).find(token));
    }
}
