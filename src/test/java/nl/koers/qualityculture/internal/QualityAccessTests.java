package nl.koers.qualityculture.internal;

import static nl.koers.qualityculture.QualitySeat.QUALITY_STEP;
import static nl.koers.qualityculture.QualitySeat.QUALITY_VOICE;
import static nl.koers.qualityculture.QualitySeat.QUALITY_WRITER;
import static nl.koers.register.PartnershipSeat.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie mag wat in de kwaliteit van een partnerschap")
class QualityAccessTests {
    private static final PartnershipId HERE = new PartnershipId(new UUID(0, 3));
    private static final UUID ELSEWHERE = new UUID(0, 4);

    @Test
    @DisplayName(
            "R90 · alleen coördinator en meeschrijver van dit partnerschap werken eraan; niet het Platform, niet wie gevraagd is")
    void who_works() {
        assertThat(QualityAccess.mayWork(viewer(Seat.in(COORDINATOR, HERE.value())), HERE))
                .isTrue();
        assertThat(QualityAccess.mayWork(viewer(Seat.in(QUALITY_WRITER, HERE.value())), HERE))
                .isTrue();
        assertThat(QualityAccess.mayWork(viewer(Seat.in(COORDINATOR, ELSEWHERE)), HERE))
                .isFalse();
        assertThat(QualityAccess.mayWork(viewer(Seat.in(QUALITY_VOICE, HERE.value())), HERE))
                .isFalse();
        assertThat(QualityAccess.mayWork(viewer(Seat.national(NationalSeat.PLATFORM)), HERE))
                .isFalse();
        assertThat(QualityAccess.mayWork(Viewer.anyone(), HERE)).isFalse();
    }

    @Test
    @DisplayName("R44, R90 · wie meeschrijft kiest niet wie nog meer meeschrijft")
    void who_chooses() {
        assertThat(QualityAccess.mayChooseWriters(viewer(Seat.in(COORDINATOR, HERE.value())), HERE))
                .isTrue();
        assertThat(QualityAccess.mayChooseWriters(viewer(Seat.in(QUALITY_WRITER, HERE.value())), HERE))
                .isFalse();
    }

    @Test
    @DisplayName("R53, R90 · wie coördineert wat volgde, leest mee en werkt er niet aan")
    void who_reads() {
        var writer = viewer(Seat.in(QUALITY_WRITER, HERE.value()), Seat.in(COORDINATOR, ELSEWHERE));
        assertThat(QualityAccess.mayRead(writer, HERE, false)).isTrue();
        assertThat(QualityAccess.mayRead(viewer(Seat.in(COORDINATOR, ELSEWHERE)), HERE, true))
                .isTrue();
        assertThat(QualityAccess.mayRead(viewer(Seat.in(COORDINATOR, ELSEWHERE)), HERE, false))
                .isFalse();
        assertThat(QualityAccess.worksOn(writer)).containsExactlyInAnyOrder(HERE.value(), ELSEWHERE);
        assertThat(QualityAccess.worksOn(viewer(Seat.in(QUALITY_VOICE, ELSEWHERE))))
                .isEmpty();
    }

    @Test
    @DisplayName("R38, R90 · een ronde leest wie eraan werkt en wie erin gevraagd is")
    void whose_round() {
        var round = RoundRuleTests.round(
                new Subject(Subject.Kind.OWN, "", "De startweek"), LocalDate.of(2027, 3, 1), Function.STUDENT);
        assertThat(QualityAccess.mayReadRound(viewer(Seat.in(COORDINATOR, HERE.value())), round))
                .isTrue();
        assertThat(QualityAccess.mayReadRound(viewer(Seat.in(QUALITY_VOICE, round.id())), round))
                .isTrue();
        assertThat(QualityAccess.mayReadRound(viewer(Seat.in(QUALITY_VOICE, ELSEWHERE)), round))
                .isFalse();
        assertThat(QualityAccess.mayReadRound(viewer(Seat.national(NationalSeat.PLATFORM)), round))
                .isFalse();
    }

    @Test
    @DisplayName("R38, R90 · een antwoord leest de schrijver; na het geven ook wie vroeg, en wie zelf antwoord gaf")
    void whose_answer() {
        var round = RoundRuleTests.round(
                new Subject(Subject.Kind.OWN, "", "De startweek"), LocalDate.of(2027, 3, 1), Function.STUDENT);
        var kept = RoundRuleTests.voice(7, Function.STUDENT, null);
        var given = RoundRuleTests.voice(7, Function.STUDENT, Instant.EPOCH);
        var writer = Viewer.person(given.person(), "Bram", Set.of());
        var asker = viewer(Seat.in(COORDINATOR, HERE.value()));
        var other = viewer(Seat.in(QUALITY_VOICE, round.id()));
        var platform = viewer(Seat.national(NationalSeat.PLATFORM));
        assertThat(QualityAccess.mayReadAnswersOf(writer, round, kept, false)).isTrue();
        assertThat(QualityAccess.mayReadAnswersOf(asker, round, kept, false)).isFalse();
        assertThat(QualityAccess.mayReadAnswersOf(other, round, kept, true)).isFalse();
        assertThat(QualityAccess.mayReadAnswersOf(asker, round, given, false)).isTrue();
        assertThat(QualityAccess.mayReadAnswersOf(other, round, given, false)).isFalse();
        assertThat(QualityAccess.mayReadAnswersOf(other, round, given, true)).isTrue();
        assertThat(QualityAccess.mayReadAnswersOf(platform, round, given, true)).isFalse();
        assertThat(QualityAccess.mayReadAnswersOf(viewer(Seat.in(QUALITY_VOICE, ELSEWHERE)), round, given, true))
                .isFalse();
    }

    @Test
    @DisplayName("R39, R90 · een stap leest wie eraan werkt en de eigenaar van déze stap")
    void whose_step() {
        var step = StepRuleTests.step(Standing.AGREED, null, null);
        assertThat(QualityAccess.mayNoteStep(viewer(Seat.in(QUALITY_STEP, step.id())), step))
                .isTrue();
        assertThat(QualityAccess.mayNoteStep(viewer(Seat.in(QUALITY_WRITER, HERE.value())), step))
                .isTrue();
        assertThat(QualityAccess.mayNoteStep(viewer(Seat.in(QUALITY_STEP, ELSEWHERE)), step))
                .isFalse();
        assertThat(QualityAccess.mayNoteStep(viewer(Seat.national(NationalSeat.PLATFORM)), step))
                .isFalse();
    }

    private static Viewer viewer(Seat... seats) {
        return Viewer.person(PersonId.next(), "Iemand", Set.of(seats));
    }
}
