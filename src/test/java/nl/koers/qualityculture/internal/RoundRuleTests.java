package nl.koers.qualityculture.internal;

import static nl.koers.qualityculture.internal.questions.Round.Lack.NOBODY;
import static nl.koers.qualityculture.internal.questions.Round.Lack.NO_STUDENT;
import static nl.koers.qualityculture.internal.questions.Round.Lack.ONE_VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Answer.Kind;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityculture.internal.questions.Voice;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De vier vragen")
class RoundRuleTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Subject ORGANISATION = new Subject(Subject.Kind.POINT, "W3", "Organisatie");
    private static final Subject OWN = new Subject(Subject.Kind.OWN, "", "De startweek");

    @Test
    @DisplayName("R38 · aan niemand, aan één mens of aan geen student gevraagd: dat is te zien")
    void who_is_missing() {
        assertThat(round(ORGANISATION, DAY).missing()).isEqualTo(List.of(NOBODY));
        assertThat(round(ORGANISATION, DAY, Function.TEACHER).missing()).isEqualTo(List.of(ONE_VOICE, NO_STUDENT));
        assertThat(round(ORGANISATION, DAY, Function.STUDENT).missing()).isEqualTo(List.of(ONE_VOICE));
        assertThat(round(ORGANISATION, DAY, Function.TEACHER, Function.HR).missing())
                .isEqualTo(List.of(NO_STUDENT));
        assertThat(round(ORGANISATION, DAY, Function.TEACHER, Function.STUDENT).missing())
                .isEmpty();
        var teachers = round(ORGANISATION, DAY, Function.TEACHER, Function.HR);
        var student = new Voice(new PersonId(new UUID(1, 9)), "Iemand", Function.STUDENT, DAY, null, DAY.plusDays(1));
        assertThat(voices(teachers, Stream.concat(teachers.voices().stream(), Stream.of(student)))
                        .missing())
                .as("a student who is no longer asked is none")
                .isEqualTo(List.of(NO_STUDENT));
    }

    @Test
    @DisplayName("R38 · een antwoord rust op iets als het de soort noemt én wat het is, in woorden of met een link")
    void grounded() {
        assertThat(answer(Kind.NONE, "Enquête", "").isGrounded()).isFalse();
        assertThat(answer(Kind.QUANTITATIVE, "", "").isGrounded()).isFalse();
        assertThat(answer(Kind.QUANTITATIVE, "Enquête", "").isGrounded()).isTrue();
        assertThat(answer(Kind.QUALITATIVE, "", "https://voorbeeld.example/").isGrounded())
                .isTrue();
    }

    @Test
    @DisplayName("R38 · te laat is een open ronde vanaf de dag na de laatste")
    void late() {
        var round = round(ORGANISATION, DAY, Function.STUDENT);
        assertThat(round.isLate(round.until())).isFalse();
        assertThat(round.isLate(round.until().plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("R38 · lang niet gevraagd: precies een jaar geleden nog niet, een dag langer wel; nooit staat vooraan")
    void long_unasked() {
        var subjects = List.of(new Unasked.Asked(ORGANISATION, null), new Unasked.Asked(OWN, null));
        var year = Period.ofYears(1);
        assertThat(Unasked.of(subjects, List.of(round(ORGANISATION, DAY.minusYears(1)), round(OWN, DAY)), DAY, year))
                .isEmpty();
        var long_ago = DAY.minusYears(1).minusDays(1);
        assertThat(Unasked.of(subjects, List.of(round(ORGANISATION, long_ago)), DAY, year))
                .isEqualTo(List.of(new Unasked.Long(OWN, null), new Unasked.Long(ORGANISATION, long_ago)));
    }

    @Test
    @DisplayName("R38 · opnieuw vragen telt vanaf de laatste keer; hoe lang te lang is, is een instelling")
    void asked_again() {
        var rounds = List.of(round(ORGANISATION, DAY.minusYears(3)), round(ORGANISATION, DAY.minusMonths(5)));
        var subjects = List.of(new Unasked.Asked(ORGANISATION, null));
        assertThat(Unasked.of(subjects, rounds, DAY, Period.ofYears(1))).isEmpty();
        assertThat(Unasked.of(subjects, rounds, DAY, Period.ofMonths(4)))
                .isEqualTo(List.of(new Unasked.Long(ORGANISATION, DAY.minusMonths(5))));
    }

    @Test
    @DisplayName("R38 · een ambitie die er net is, heet niet lang ongevraagd")
    void new_is_not_long() {
        var fresh = new Subject(Subject.Kind.AMBITION, new UUID(0, 9).toString(), "Samen leren");
        assertThat(Unasked.of(List.of(new Unasked.Asked(fresh, DAY.minusMonths(2))), List.of(), DAY, Period.ofYears(1)))
                .isEmpty();
        assertThat(Unasked.of(
                        List.of(new Unasked.Asked(fresh, DAY.minusMonths(13))), List.of(), DAY, Period.ofYears(1)))
                .isEqualTo(List.of(new Unasked.Long(fresh, null)));
    }

    @Test
    @DisplayName(
            "R38 · een ambitie die een andere naam kreeg is hetzelfde onderwerp; een eigen onderwerp is zijn woorden")
    void same_subject() {
        var ref = new UUID(0, 9).toString();
        assertThat(new Subject(Subject.Kind.AMBITION, ref, "Oud")
                        .isSameAs(new Subject(Subject.Kind.AMBITION, ref, "Nieuw")))
                .isTrue();
        assertThat(OWN.isSameAs(new Subject(Subject.Kind.OWN, "", "de startweek")))
                .isTrue();
        assertThat(OWN.isSameAs(new Subject(Subject.Kind.OWN, "", "Iets anders")))
                .isFalse();
    }

    private static Answer answer(Kind kind, String evidence, String link) {
        return new Answer(new PersonId(new UUID(0, 1)), Question.RIGHT, 1, "Ja", kind, evidence, link, Instant.EPOCH);
    }

    private static Round voices(Round of, Stream<Voice> voices) {
        return new Round(
                of.id(),
                of.partnership(),
                of.framework(),
                of.subject(),
                of.intro(),
                of.askedOn(),
                of.until(),
                of.byName(),
                of.end(),
                voices.toList());
    }

    static Round round(Subject subject, LocalDate askedOn, Function... asked) {
        return new Round(
                new UUID(0, 5),
                new PartnershipId(new UUID(0, 3)),
                "2021",
                subject,
                "",
                askedOn,
                askedOn.plusWeeks(3),
                "Noor",
                null,
                IntStream.range(0, asked.length)
                        .mapToObj(i -> voice(i, asked[i], null))
                        .toList());
    }

    static Voice voice(int person, Function function, @Nullable Instant handedIn) {
        return new Voice(new PersonId(new UUID(1, person)), "Iemand", function, DAY, handedIn, null);
    }
}
