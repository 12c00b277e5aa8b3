package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_30;
import static nl.koers.developmentreview.internal.appointment.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.people.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Datum en inhoud, met de database")
class AppointmentRoomTests extends AppointmentRoom {
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

    private Actor chair() {
        return new Actor.Chair(meeting.is("wout"));
    }

    private static Turn turn(Task task, Actor actor) {
        return new Turn(task, actor, Talks.TODAY, null);
    }
}
