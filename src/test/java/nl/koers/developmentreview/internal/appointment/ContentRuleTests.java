package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.Side.HOST;
import static nl.koers.developmentreview.internal.Side.PANEL;
import static nl.koers.developmentreview.internal.appointment.Talks.FIRST;
import static nl.koers.developmentreview.internal.appointment.Talks.ISSUE;
import static nl.koers.developmentreview.internal.appointment.Talks.PARTNER;
import static nl.koers.developmentreview.internal.appointment.Talks.SECOND;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_16;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_30;
import static nl.koers.developmentreview.internal.appointment.Talks.TERMS;
import static nl.koers.developmentreview.internal.appointment.Talks.at;
import static nl.koers.developmentreview.internal.appointment.Talks.changed;
import static nl.koers.developmentreview.internal.appointment.Talks.edited;
import static nl.koers.developmentreview.internal.appointment.Talks.frame;
import static nl.koers.developmentreview.internal.appointment.Talks.issue;
import static nl.koers.developmentreview.internal.appointment.Talks.ready;
import static nl.koers.developmentreview.internal.appointment.Talks.refused;
import static nl.koers.developmentreview.internal.appointment.Talks.talk;
import static nl.koers.developmentreview.internal.appointment.Talks.withDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.people.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De inhoud van de dag")
class ContentRuleTests {
    private static final UUID LOTTE = new UUID(4, 1);
    private static final UUID HUGO = new UUID(4, 2);

    @ParameterizedTest(name = "R21 · op een dag van 9.00 tot 16.30 een gesprek van {0} tot {1}: {2}")
    @CsvSource({
        "09:00, 16:30, kept",
        "08:59, 10:00, INSIDE_THE_DAY",
        "15:30, 16:31, INSIDE_THE_DAY",
        "10:00, 10:00, STARTS_BEFORE_IT_ENDS",
        "11:00, 10:00, STARTS_BEFORE_IT_ENDS"
    })
    void inside_one_day(java.time.LocalTime starts, java.time.LocalTime ends, String outcome) {
        var reply = edited(withDay(), frame()).change(talk(FIRST, starts, ends, List.of()), TERMS);
        if (outcome.equals("kept")) {
            assertThat(changed(reply).conversations()).hasSize(1);
        } else {
            assertThat(refused(reply)).containsExactly(new Objection(ItemRule.valueOf(outcome), "Ronde 1"));
        }
    }

    @Test
    @DisplayName("R21 · zonder uren is er nog geen dag om iets in te zetten, en uren laten niets buiten de dag vallen")
    void hours_first() {
        assertThat(refused(withDay().change(talk(FIRST, at(9, 0), at(10, 0), List.of()), TERMS)))
                .containsExactly(new Objection(ItemRule.INSIDE_THE_DAY, "Ronde 1"));
        var later = new ProgrammeChange.Frame(
                new Hours(at(10, 0), at(16, 0), "elders"),
                new Timetable(LocalDate.of(2027, 8, 26), LocalDate.of(2027, 9, 9)));
        assertThat(refused(ready().change(later, TERMS)))
                .containsExactly(new Objection(ContentRule.ITEMS_INSIDE_THE_DAY, "Ronde 1"));
        var backwards = new ProgrammeChange.Frame(
                new Hours(at(16, 0), at(16, 0), "elders"),
                new Timetable(LocalDate.of(2027, 8, 26), LocalDate.of(2027, 9, 9)));
        assertThat(refused(withDay().change(backwards, TERMS)))
                .containsExactly(new Objection(ContentRule.HOURS_IN_ORDER, ""));
    }

    @Test
    @DisplayName("R21 · twee gesprekken tegelijk alleen als het panel zich splitst; na elkaar mag altijd")
    void one_at_a_time() {
        var first = edited(withDay(), frame(), talk(FIRST, at(10, 0), at(11, 0), List.of(LOTTE)));
        var overlap = List.of(new Objection(ItemRule.ONE_CONVERSATION_AT_A_TIME, "Ronde 2"));
        assertThat(refused(first.change(talk(SECOND, at(10, 59), at(12, 0), List.of()), TERMS)))
                .isEqualTo(overlap);
        assertThat(refused(first.change(talk(SECOND, at(9, 30), at(10, 1), List.of(LOTTE, HUGO)), TERMS)))
                .isEqualTo(overlap);
        assertThat(edited(first, talk(SECOND, at(11, 0), at(12, 0), List.of())).conversations())
                .hasSize(2);
        assertThat(edited(first, talk(SECOND, at(10, 0), at(11, 0), List.of(HUGO)))
                        .conversations())
                .hasSize(2);
        assertThat(edited(first, new ProgrammeChange.PutPause(SECOND, at(10, 30), at(11, 30), "Koffie"))
                        .programme()
                        .agenda())
                .hasSize(2);
    }

    @ParameterizedTest(name = "R62 · gesprekken met {0}: {1}")
    @CsvSource({"STRATEGIC, STRATEGIC, 2", "STRATEGIC, STUDENT, agreed", "OPERATIONAL, TACTICAL, agreed"})
    void layers(Level one, Level other, String outcome) {
        var content = edited(
                withDay(),
                frame(),
                issue(),
                talk(FIRST, at(9, 0), at(10, 0), List.of(), one),
                talk(SECOND, at(10, 0), at(11, 0), List.of(), other));
        var reply = content.agree(HOST, content.consent().version(), TERMS);
        if (outcome.equals("agreed")) {
            assertThat(changed(reply).consent().hostOn()).isEqualTo(Talks.TODAY);
        } else {
            assertThat(refused(reply)).containsExactly(new Objection(ContentRule.ENOUGH_LAYERS, outcome));
            assertThat(content.consent().ready()).isFalse();
        }
    }

    @Test
    @DisplayName("R62 · een gesprekspartner brengt de eigen laag mee; wie eraf gaat neemt die mee terug")
    void partners_bring_their_layer() {
        var one = edited(withDay(), frame(), issue(), talk(FIRST, at(9, 0), at(10, 0), List.of(), Level.STRATEGIC));
        var two = edited(one, new ProgrammeChange.PutPartner(FIRST, PARTNER, "Anna", "begeleider", Level.OPERATIONAL));
        assertThat(two.objections(TERMS)).isEmpty();
        assertThat(edited(two, new ProgrammeChange.RemovePartner(PARTNER)).objections(TERMS))
                .containsExactly(new Objection(ContentRule.ENOUGH_LAYERS, "2"));
    }

    @Test
    @DisplayName("R62 · elke vooraf gestelde vraag heeft een gesprek; een gesprek dat eraf gaat, telt niet")
    void every_issue_has_a_conversation() {
        var without = List.of(new Objection(ContentRule.EVERY_ISSUE_HAS_A_CONVERSATION, "Wat leren starters?"));
        var other = new UUID(2, 2);
        var more = edited(ready(), new ProgrammeChange.PutIssue(other, "Wat leren starters?"));
        assertThat(refused(more.agree(HOST, more.consent().version(), TERMS))).isEqualTo(without);
        assertThat(edited(more, new ProgrammeChange.RemoveIssue(other)).objections(TERMS))
                .isEmpty();
        assertThat(edited(ready(), new ProgrammeChange.RemoveItem(FIRST)).objections(TERMS))
                .extracting(Objection::rule)
                .containsExactly(ContentRule.ENOUGH_LAYERS, ContentRule.EVERY_ISSUE_HAS_A_CONVERSATION);
    }

    @ParameterizedTest(name = "R33 · dag op 23 september, documenten uiterlijk {0}, gelezen uiterlijk {1}: {2}")
    @CsvSource({
        "2027-09-22, 2027-09-22, kept",
        "2027-09-23, 2027-09-23, 'DOCUMENTS_BEFORE_THE_DAY,READ_BEFORE_THE_DAY'",
        "2027-09-01, 2027-09-23, READ_BEFORE_THE_DAY",
        "2027-09-02, 2027-09-01, PLACED_BEFORE_IT_IS_READ"
    })
    void timetable(LocalDate documentsBy, LocalDate readBy, String outcome) {
        var reply = withDay().change(frame(documentsBy, readBy), TERMS);
        if (outcome.equals("kept")) {
            assertThat(changed(reply).programme().timetable()).isEqualTo(new Timetable(documentsBy, readBy));
        } else {
            assertThat(String.join(
                            ",",
                            refused(reply).stream().map(it -> it.rule().name()).toList()))
                    .isEqualTo(outcome);
        }
    }

    @Test
    @DisplayName(
            "R61 · de inhoud telt als beide kanten akkoord zijn met dezelfde versie; elke verandering vraagt beide opnieuw")
    void both_to_the_same_version() {
        var content = ready();
        int version = content.consent().version();
        assertThat(refused(content.agree(PANEL, version - 1, TERMS)))
                .containsExactly(new Objection(TalkRule.THE_SAME_VERSION, ""));
        var host = changed(content.agree(HOST, version, TERMS));
        assertThat(host.isAgreed()).isFalse();
        assertThat(changed(host.agree(HOST, version, TERMS))).isEqualTo(host);
        var both = changed(host.agree(PANEL, version, TERMS));
        assertThat(both.isAgreed()).isTrue();
        assertThat(both.consent().counted()).isEqualTo(version);

        var after = edited(both, new ProgrammeChange.PutPause(SECOND, at(12, 0), at(12, 30), "Lunch"));
        assertThat(after.isAgreed()).isFalse();
        assertThat(after.consent()).isEqualTo(new Consent(version + 1, Talks.TODAY, true, null, null, version));
        assertThat(changed(both.change(issue(), TERMS))).isEqualTo(both);
    }

    @Test
    @DisplayName("R61 · zonder dag, uren of tijdpad is er niets om akkoord mee te gaan")
    void nothing_to_agree_to() {
        assertThat(refused(Appointment.none().agree(HOST, 0, TERMS)))
                .extracting(Objection::rule)
                .containsExactly(
                        ContentRule.A_DAY_IS_AGREED,
                        ContentRule.THE_DAY_HAS_HOURS,
                        ContentRule.ENOUGH_LAYERS,
                        ContentRule.THERE_IS_A_TIMETABLE);
    }

    @Test
    @DisplayName(
            "R61 · een verzette dag laat de inhoud gelden als het tijdpad past, anders vraagt die beide opnieuw (R33)")
    void a_moved_day() {
        var version = ready().consent().version();
        var both = changed(changed(ready().agree(HOST, version, TERMS)).agree(PANEL, version, TERMS));
        var moved = changed(both.move(HOST, "De school is dicht", List.of(SEP_30, LocalDate.of(2027, 9, 1)), TERMS));
        assertThat(moved.isAgreed()).isFalse();
        assertThat(changed(moved.agreeTo(SEP_30, PANEL, TERMS)).isAgreed()).isTrue();

        var early = changed(moved.agreeTo(LocalDate.of(2027, 9, 1), PANEL, TERMS));
        assertThat(early.isAgreed()).isFalse();
        assertThat(early.consent().version()).isEqualTo(version + 1);
        assertThat(early.objections(TERMS))
                .containsExactly(new Objection(ContentRule.READ_BEFORE_THE_DAY, "2027-09-01"));
        assertThat(both.day()).contains(SEP_23).isNotEqualTo(java.util.Optional.of(SEP_16));
    }

    @Test
    @DisplayName("R92 · een gesprek houdt zijn id, en wie eraf ging blijft te vinden")
    void ids_stay() {
        var later = edited(ready(), talk(FIRST, at(14, 0), at(15, 0), List.of(LOTTE), Level.TACTICAL));
        assertThat(later.conversations()).extracting(Conversation::id).containsExactly(FIRST);
        var removed = edited(later, new ProgrammeChange.RemoveItem(FIRST));
        assertThat(removed.conversations()).isEmpty();
        assertThat(removed.conversation(FIRST)).map(Conversation::title).contains("Ronde 1");
        assertThat(removed.programme().questions()).extracting(Issue::id).containsExactly(ISSUE);
    }

    @Test
    @DisplayName("R91 · een ding heeft een ander merk zodra iemand het veranderde, en alleen dan")
    void marks() {
        var before = ready().programme();
        var change = talk(FIRST, at(9, 30), at(10, 30), List.of(), Level.TACTICAL);
        var after = edited(ready(), change).programme();
        assertThat(change.markIn(after)).isNotEqualTo(change.markIn(before)).isNotEmpty();
        assertThat(issue().markIn(after)).isEqualTo(issue().markIn(before)).isNotEmpty();
        assertThat(frame().markIn(after)).isEqualTo(frame().markIn(before));
        assertThat(talk(SECOND, at(9, 0), at(10, 0), List.of()).markIn(after)).isEmpty();
    }
}
