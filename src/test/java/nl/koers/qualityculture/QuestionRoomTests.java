package nl.koers.qualityculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("De vier vragen van een partnerschap, met de database")
class QuestionRoomTests extends QualityRoom {
    @Autowired
    private KeepingRound rounds;

    @Autowired
    private Answering answering;

    @Autowired
    private RoundRows asked;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R38, R90 · een antwoord is van de schrijver tot het gegeven is; een ander leest het pas na het eigen antwoord")
    void answers_open_when_given() throws Exception {
        var round = round();
        as(bram, () -> answer(round, "Nee, wij kiezen nooit."));
        assertThat(said(noor, round)).isEmpty();
        assertThat(said(bram, round)).isEqualTo(List.of("Nee, wij kiezen nooit."));
        as(bram, () -> answering.handIn(here, round));
        assertThat(said(noor, round)).isEqualTo(List.of("Nee, wij kiezen nooit."));
        assertThat(said(lotte, round)).isEmpty();
        as(lotte, () -> answer(round, "Jawel."));
        as(lotte, () -> answering.handIn(here, round));
        assertThat(said(lotte, round)).containsExactlyInAnyOrder("Nee, wij kiezen nooit.", "Jawel.");
        var outsider = person(Function.TEACHER);
        assertThat(said(outsider, round)).isEmpty();
        assertThat(as(outsider, () -> asked.find(here, round))).isEmpty();
    }

    @Test
    @DisplayName("R38, R92 · wie verandert van antwoord voegt er een toe; niemand verandert of wist wat gezegd is")
    void answers_stay() throws Exception {
        var round = round();
        as(bram, () -> answer(round, "Eerst"));
        as(bram, () -> answer(round, "Dan"));
        assertThat(said(bram, round)).isEqualTo(List.of("Dan"));
        assertThat(as(
                        bram,
                        () -> db.sql("select count(*) from qualityculture.answer where round_id = ?")
                                .param(round)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
        assertThat(program(() -> db.sql("update qualityculture.answer set text = 'Anders'")
                        .update()))
                .isZero();
        assertThat(program(() -> db.sql("delete from qualityculture.step_note").update()))
                .isZero();
    }

    @Test
    @DisplayName(
            "R38 · zonder woorden, met een kapotte link of na het afsluiten wordt een antwoord niet bewaard, en niets is half gegeven")
    void refused_answers() throws Exception {
        var round = round();
        assertThat(as(bram, () -> answer(round, " "))).isEqualTo(Answering.Outcome.NO_TEXT);
        assertThat(as(
                        bram,
                        () -> answering.answer(
                                here,
                                round,
                                Question.KNOWN,
                                new Answering.Given("Ja", Answer.Kind.NONE, "", "javascript:alert(1)"))))
                .isEqualTo(Answering.Outcome.NOT_A_LINK);
        assertThat(as(bram, () -> answering.handIn(here, round))).isEqualTo(Answering.Outcome.NO_TEXT);
        as(noor, () -> rounds.end(here, round, "Nu niets, want te weinig gehoord."));
        assertThat(as(bram, () -> answer(round, "Te laat"))).isEqualTo(Answering.Outcome.OVER);
        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> as(noor, () -> answer(round, "Ik vroeg het")));
    }

    @Test
    @DisplayName(
            "R38 · dezelfde vraag wordt telkens opnieuw gesteld, elk met een datum, aan mensen met en zonder account")
    void asked_again() throws Exception {
        var subject = new Subject(Subject.Kind.POINT, "W2", "Leeromgeving");
        var first = as(noor, () -> rounds.open(here, UUID.randomUUID(), subject, "", FAR));
        var second = as(noor, () -> rounds.open(here, UUID.randomUUID(), subject, "", FAR));
        assertThat(as(
                        noor,
                        () -> asked.of(here).stream()
                                .filter(it -> it.subject().isSameAs(subject))
                                .count()))
                .isEqualTo(2);
        assertThat(first).isNotEqualTo(second);
        var round = ((KeepingRound.Outcome.Kept) second).round();
        var mail = "anna" + UUID.randomUUID() + "@school.example";
        assertThat(as(noor, () -> rounds.ask(here, round, Set.of(), "Anna Visser, " + mail, null)))
                .isInstanceOf(KeepingRound.Outcome.Refused.class);
        as(noor, () -> rounds.ask(here, round, Set.of(bram.id()), "Anna Visser, " + mail, Function.HR));
        var anna = program(() -> people.findByEmail(mail)).orElseThrow();
        assertThat(as(anna, () -> answer(round, "Ik zie het anders."))).isEqualTo(Answering.Outcome.KEPT);
    }
}
