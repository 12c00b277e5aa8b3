package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.people.Person;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionKeeping;
import nl.koers.register.RegionSeat;
import nl.koers.register.internal.RegisterAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The two locks ask the same outside a review too: for people with any seats together, the database shows the rows of
/// quality and of the register exactly when the predicate of the page says yes.
@KoersTest
@DisplayName("Beide sloten vragen hetzelfde, ook buiten een review")
class RoomFiltersTests {
    private static final int PEOPLE = 120;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private QualityCulture quality;

    @Autowired
    private RegionKeeping regions;

    @Autowired
    private RoundRows rounds;

    @Autowired
    private StepRows steps;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R38, R39, R55, R58, R90 · kwaliteit en cijfers: wat de database toont en wat de bladzijde mag tonen is hetzelfde")
    void the_same_answer_twice() {
        var there = new Elsewhere(tools, quality, regions, db);
        there.change(Elsewhere.Person.COORDINATOR_OF_ANOTHER, false);
        var locks = locks(there);
        program(() -> assertThat(locks.keySet().stream().filter(this::shown))
                .as("rows that are there: the program does not read the two answers that were not given")
                .hasSize(locks.size() - 2));
        var luck = new Random(38);
        var different = new TreeSet<String>();
        var seen = new HashSet<String>();
        for (int i = 0; i < PEOPLE; i++) {
            var viewer = somebody(luck, there);
            as(
                    viewer,
                    () -> locks.forEach((rows, may) -> {
                        boolean shown = shown(rows);
                        if (shown) {
                            seen.add(rows);
                        }
                        if (shown != may.test(viewer)) {
                            different.add((shown ? "shown: " : "hidden: ") + rows + " to "
                                    + viewer.seats().stream()
                                            .map(Seat::kind)
                                            .sorted()
                                            .toList());
                        }
                    }));
        }
        assertThat(different).isEmpty();
        assertThat(seen)
                .as("rows that somebody was shown: all but two answers that were not given")
                .hasSize(locks.size() - 2);
    }

    private Map<String, Predicate<Viewer>> locks(Elsewhere there) {
        var here = there.here();
        var round = inside(() -> rounds.require(here, there.round()));
        var step = inside(() -> steps.require(here, there.step()));
        var of = " where partnership_id = '" + here + "'";
        var answers = "qualityculture.answer where round_id = '" + there.round() + "' and person_id = '";
        var locks = new LinkedHashMap<String, Predicate<Viewer>>();
        Predicate<Viewer> reads =
                it -> QualityAccess.mayRead(it, here, it.sitsIn(PartnershipSeat.COORDINATOR, here.value()));
        locks.put("qualityculture.ambition" + of, reads);
        locks.put("qualityculture.ambition_core" + of, reads);
        locks.put("qualityculture.round_end" + of, reads);
        Predicate<Viewer> readsRound = it -> QualityAccess.mayReadRound(it, round);
        locks.put("qualityculture.round where id = '" + there.round() + "'", readsRound);
        locks.put("qualityculture.voice where round_id = '" + there.round() + "'", readsRound);
        round.voices()
                .forEach(voice -> locks.put(
                        answers + voice.person() + "'", it -> QualityAccess.mayReadAnswersOf(it, round, voice, false)));
        Predicate<Viewer> readsStep = it -> QualityAccess.mayNoteStep(it, step);
        locks.put("qualityculture.step where id = '" + there.step() + "'", readsStep);
        locks.put("qualityculture.step_note where step_id = '" + there.step() + "'", readsStep);
        locks.put(
                "register.figure" + of,
                it -> RegisterAccess.mayReadFigures(it, here) || RegisterAccess.mayReadCapacity(it, there.region()));
        locks.put("register.contribution" + of, it -> RegisterAccess.mayReadFigures(it, here));
        Predicate<Viewer> inside = it -> RegisterAccess.mayReadInside(it, RegisterAccess.mayKeep(it, here));
        locks.put("register.entry" + of + " and kind = 'AGREEMENT'", inside);
        locks.put(
                "register.ground g join register.entry e on e.id = g.entry_id where e.kind = 'AGREEMENT' and g.partnership_id = '"
                        + here + "'",
                inside);
        Predicate<Viewer> grounds = it -> RegisterAccess.mayReadGrounds(it, RegisterAccess.mayKeep(it, here));
        locks.put("register.entry" + of + " and kind = 'CLOCK'", grounds);
        locks.put(
                "register.ground g join register.entry e on e.id = g.entry_id where e.kind = 'CLOCK' and g.partnership_id = '"
                        + here + "'",
                grounds);
        return locks;
    }

    private boolean shown(String rows) {
        return db.sql("select exists (select 1 from " + rows + ")")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// One to three seats: in this partnership, its round, its step or its region, in others, over the country.
    private Viewer somebody(Random luck, Elsewhere there) {
        var person = PersonId.next();
        var held = new HashSet<Seat>();
        program(() -> tools.people()
                .add(new Person(person, "Iemand", person + "@toets.example", List.of()), Elsewhere.SINCE));
        for (int i = luck.nextInt(3); i >= 0; i--) {
            var seat = seat(luck, there);
            program(() -> tools.seats().give(person, seat.kind(), seat.subject(), Elsewhere.SINCE));
            held.add(seat.subject() == null ? Seat.national(seat.kind()) : Seat.in(seat.kind(), seat.subject()));
        }
        return Viewer.person(person, "Iemand", Set.copyOf(held));
    }

    private record Given(SeatKind kind, @Nullable UUID subject) {}

    private static Given seat(Random luck, Elsewhere there) {
        if (luck.nextInt(6) == 0) {
            return new Given(NationalSeat.values()[luck.nextInt(NationalSeat.values().length)], null);
        }
        var given = Stream.of(
                        new Given(PartnershipSeat.COORDINATOR, there.here().value()),
                        new Given(QualitySeat.QUALITY_WRITER, there.here().value()),
                        new Given(QualitySeat.QUALITY_VOICE, there.round()),
                        new Given(QualitySeat.QUALITY_STEP, there.step()),
                        new Given(RegionSeat.REGION_LEAD, there.region().value()))
                .toList()
                .get(luck.nextInt(5));
        return luck.nextInt(3) == 0 ? new Given(given.kind(), UUID.randomUUID()) : given;
    }

    private <T> T inside(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        program(() -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }

    private void program(Runnable act) {
        as(Viewer.program("toets"), act);
    }

    private void as(Viewer viewer, Runnable act) {
        Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
    }
}
