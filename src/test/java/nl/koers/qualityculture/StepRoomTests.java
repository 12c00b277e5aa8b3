package nl.koers.qualityculture;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.qualityculture.internal.steps.StepNote;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipSeat;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("De stappen van een partnerschap, met de database")
class StepRoomTests extends QualityRoom {
    @Autowired
    private AmbitionRows ambitions;

    @Autowired
    private KeepingRound rounds;

    @Autowired
    private Answering answering;

    @Autowired
    private StepRows steps;

    @Autowired
    private EarlierWork along;

    @Autowired
    private List<Waiting> work;

    @Autowired
    private List<CoordinatorWork> coordinators;

    @Test
    @DisplayName("R39 · een stap wacht bij de eigenaar, met de datum, tot zij bekeken is")
    void a_step_waits() throws Exception {
        var due = LocalDate.of(2027, 5, 1);
        var step = as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", lotte.id(), due));
        assertThat(waiting(lotte)).isEqualTo(List.of("MINE Samen kijken 2027-05-01"));
        assertThat(waiting(noor)).isEqualTo(List.of("OTHERS Samen kijken 2027-05-01"));
        assertThat(waiting(bram)).isEmpty();
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> as(bram, () -> {
                    quality.note(here, step, "LEFT", "Weg ermee", null, null);
                    return true;
                }));
        as(lotte, () -> {
            quality.note(here, step, "CARRIED_OUT", "Gedaan.", lotte.id(), due);
            quality.note(here, step, "EVALUATED", "Het hielp.", lotte.id(), null);
            return true;
        });
        assertThat(waiting(lotte)).isEmpty();
        assertThat(as(noor, () -> steps.require(here, step)).notes().stream()
                        .map(StepNote::standing)
                        .toList())
                .isEqualTo(List.of(Standing.EVALUATED, Standing.CARRIED_OUT, Standing.AGREED));
    }

    @Test
    @DisplayName("R94 · wie vertrekt draagt ambities en stappen over aan een opvolger; wat was blijft te zien")
    void handed_over() throws Exception {
        var ambition = as(noor, () -> quality.ambition(here, "Samen", Set.of("W1"), true, false, noor.id()));
        var step = as(noor, () -> quality.step(here, "OWN", null, "", "Samen kijken", noor.id(), FAR));
        var petra = person(Function.TEACHER);
        program(() -> seats.give(petra.id(), NationalSeat.PLATFORM, null, LONG_AGO));
        program(() -> seats.give(lotte.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
        assertThat(as(petra, () -> running(noor)))
                .isEqualTo(List.of(plain(
                        "quality.in-hand",
                        counted("quality.in-hand.ambitions", 1),
                        counted("quality.in-hand.steps", 1))));
        assertThat(as(bram, () -> running(noor))).isEmpty();
        as(petra, () -> {
            coordinators.forEach(room -> room.goOver(here, noor.id(), lotte.id(), LONG_AGO));
            return true;
        });
        assertThat(as(lotte, () -> ambitions.require(here, ambition)).core().owner())
                .isEqualTo(lotte.id());
        var notes = as(lotte, () -> steps.require(here, step)).notes();
        assertThat(notes.getFirst().owner()).isEqualTo(lotte.id());
        assertThat(notes.getFirst().handedOver()).isTrue();
        assertThat(notes.getLast().owner()).isEqualTo(noor.id());
        assertThat(waiting(lotte)).isEqualTo(List.of("MINE Samen kijken 2030-01-01"));
        assertThat(as(petra, () -> running(noor))).isEmpty();
    }

    @Test
    @DisplayName(
            "R39 · wat er van een ambitie, een ronde en een stap kwam is mee te nemen; de woorden van wie gevraagd werd blijven in hun ronde")
    void taken_along() throws Exception {
        var ambition = as(noor, () -> quality.ambition(here, "Samen leren", Set.of("W2.SO.1"), true, false, null));
        var round = as(noor, () -> quality.ask(here, "AMBITION", ambition.toString(), "Samen leren", "", FAR));
        as(noor, () -> {
            quality.ask(here, round, Set.of(bram.id()), "", null);
            return true;
        });
        as(bram, () -> answer(round, "Mijn eigen woorden."));
        as(bram, () -> answering.handIn(here, round));
        as(noor, () -> rounds.end(here, round, "We kiezen de vraag samen."));
        as(noor, () -> quality.step(here, "ROUND", round, "Samen leren", "Een open tafel", null, null));
        as(noor, () -> quality.step(here, "OWN", null, "", "Iets anders", null, null));
        assertThat(as(noor, () -> along.of(here, "W2")).stream()
                        .map(it -> it.kind() + ": " + it.title())
                        .toList())
                .isEqualTo(List.of(
                        plain("quality.along.ambition") + ": Samen leren",
                        plain("quality.along.round") + ": Samen leren",
                        plain("quality.along.step") + ": Een open tafel"));
        assertThat(as(noor, () -> along.of(here, "W3"))).isEmpty();
        var all = as(noor, () -> along.of(here, null));
        assertThat(all).hasSize(4);
        assertThat(all).noneMatch(it -> it.text().contains("Mijn eigen woorden"));
        assertThat(all).anyMatch(it -> it.text().contains("We kiezen de vraag samen."));
    }

    private List<String> running(Person coordinator) {
        return coordinators.stream()
                .flatMap(room -> room.running(coordinator.id(), here).stream())
                .toList();
    }

    private List<String> waiting(Person person) throws Exception {
        return as(
                person,
                () -> work.stream()
                        .flatMap(room -> room.items(Acting.viewer(), LocalDate.of(2027, 6, 2)).stream())
                        .filter(it -> it.whose() == Whose.MINE || it.whose() == Whose.OTHERS)
                        .map(StepRoomTests::words)
                        .toList());
    }

    private static String words(WorkItem it) {
        return it.whose() + " " + it.what() + " " + it.until();
    }
}
