package nl.koers.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.ReviewClock;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.internal.life.ChangeRule;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Merging;
import nl.koers.register.internal.life.Renaming;
import nl.koers.register.internal.life.Splitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Een fusie of splitsing terwijl een peer review loopt")
class MergedReviewTests {
    @Autowired
    private TellingBeginning beginning;

    @Autowired
    private TellingDay days;

    @Autowired
    private TellingReport report;

    @Autowired
    private Stage stage;

    @Autowired
    private Merging merging;

    @Autowired
    private Splitting splitting;

    @Autowired
    private Renaming renaming;

    @Autowired
    private StartingOpr starting;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Entries entries;

    @Autowired
    private Oprs oprs;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Clock clock;

    @Autowired
    private DemonstrationClock date;

    @Autowired
    private TransactionTemplate transaction;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void back() {
        date.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @ParameterizedTest(
            name = "R53 · na {0} fuseert de gastheer met zijn eigen bezoeker: dezelfde mensen maken de review af")
    @EnumSource(Chapter.class)
    void finished(Chapter chapter) {
        var cast = cast();
        var told = Told.of("noord");
        var opr = beginning.begun(cast, told);
        next(Chapter.BEGUN, chapter, opr, cast, told);
        var merged = merge(cast);
        next(chapter, Chapter.FINAL, opr, cast, told);

        assertThat(as(cast.coordinator(), () -> oprs.require(opr)).report().isFinal())
                .isTrue();
        assertThat(as(cast.coordinator(), () -> oprs.require(opr)).host()).isEqualTo(cast.host());
        assertThat(as(cast.coordinator(), () -> starting.start(cast.host())))
                .isInstanceOf(StartingOpr.Outcome.WentOn.class);
        assertThat(as(cast.coordinator(), () -> starting.start(merged)))
                .isInstanceOf(StartingOpr.Outcome.Started.class);
        assertThat(as(cast.first().coordinator(), () -> entries.of(cast.host()))
                        .on(LocalDate.now(clock))
                        .ended()
                        .map(it -> Objects.requireNonNull(it.ground()).reason()))
                .as("the coordinator of the one reads the history of the other")
                .contains("Besturen gaan samen.");
    }

    @ParameterizedTest(
            name = "R53 · na {0} splitst de gastheer en heet de bezoeker anders: dezelfde mensen maken de review af")
    @EnumSource(Chapter.class)
    void finished_after_a_split(Chapter chapter) {
        var cast = cast();
        var told = Told.of("noord");
        var opr = beginning.begun(cast, told);
        next(Chapter.BEGUN, chapter, opr, cast, told);
        var parts = List.of(part(cast.host(), "Boven"), part(cast.host(), "Beneden"));
        assertThat(as(Personas.PETRA, () -> splitting.split(split(cast.host(), parts))))
                .isEmpty();
        var visitor = cast.first().partnership();
        assertThat(as(Personas.PETRA, () -> rename(visitor))).isEmpty();
        next(chapter, Chapter.FINAL, opr, cast, told);

        assertThat(as(cast.coordinator(), () -> oprs.require(opr)).report().isFinal())
                .isTrue();
        assertThat(as(cast.coordinator(), () -> oprs.require(opr)).host()).isEqualTo(cast.host());
        assertThat(as(cast.first().coordinator(), () -> partnerships.require(visitor))
                        .name())
                .isEqualTo("Anders " + mark);
        assertThat(as(cast.coordinator(), () -> starting.start(cast.host())))
                .isInstanceOf(StartingOpr.Outcome.WentOn.class);
        assertThat(parts).allSatisfy(part -> {
            assertThat(as(cast.coordinator(), () -> starting.start(part.id())))
                    .isInstanceOf(StartingOpr.Outcome.Started.class);
            assertThat(as(cast.coordinator(), () -> entries.of(part.id()))
                            .on(LocalDate.now(clock))
                            .began()
                            .map(it -> ((Content.Began) it.content()).from()))
                    .contains(List.of(cast.host().value()));
        });
    }

    private Splitting.Part part(PartnershipId from, String name) {
        return new Splitting.Part(
                PartnershipId.next(),
                name + " " + mark,
                name,
                partnerships.require(from).sectors(),
                Set.of(),
                null);
    }

    private Splitting.Order split(PartnershipId from, List<Splitting.Part> into) {
        return new Splitting.Order(
                from,
                into,
                LocalDate.now(clock),
                "Het noorden gaat apart verder.",
                Standing.recognised(LocalDate.of(2020, 8, 1)),
                LocalDate.of(2025, 3, 1),
                "De vorige review.");
    }

    private List<ChangeRule> rename(PartnershipId partnership) {
        return renaming.rename(
                UUID.randomUUID(), partnership, "Anders " + mark, "Anders", LocalDate.now(clock), "Een nieuw bestuur.");
    }

    /// R02: six years from the day the Platform set, and nothing of it moves by itself.
    private PartnershipId merge(Cast cast) {
        var into = PartnershipId.next();
        var today = LocalDate.now(clock);
        var from = LocalDate.of(2025, 3, 1);
        assertThat(as(
                        Personas.PETRA,
                        () -> merging.merge(new Merging.Order(
                                into,
                                "Samen " + mark,
                                "Samen",
                                List.of(cast.host(), cast.first().partnership()),
                                null,
                                today,
                                "Besturen gaan samen.",
                                Standing.recognised(LocalDate.of(2020, 8, 1)),
                                from,
                                "De vorige review van een van de twee."))))
                .isEmpty();
        var after = partnerships.require(into);
        assertThat(after.clock()).isEqualTo(new ReviewClock(from, today));
        assertThat(partnerships.require(cast.host()).endedOn()).isEqualTo(today);
        assertThat(as(Personas.PETRA, () -> entries.of(into))
                        .on(today)
                        .began()
                        .map(it -> ((Content.Began) it.content()).from()))
                .contains(
                        List.of(cast.host().value(), cast.first().partnership().value()));
        return into;
    }

    private void next(Chapter from, Chapter until, OprId opr, Cast cast, Told told) {
        for (var chapter : Chapter.values()) {
            if (chapter.compareTo(from) > 0 && chapter.compareTo(until) <= 0) {
                switch (chapter) {
                    case BEGUN -> throw new IllegalStateException("begun already");
                    case PLACED -> beginning.placed(opr, cast);
                    case AGREED -> days.agreed(opr, cast, told);
                    case DEBRIEFED -> days.debriefed(opr, cast, told);
                    case CONCEPT -> report.concept(opr, cast, told);
                    case FINAL -> report.madeFinal(opr, cast, told);
                }
            }
        }
    }

    /// Partnerships that came into Koers before their review: a name before the one that stands is refused.
    private Cast cast() {
        date.moveTo(LocalDate.of(2026, 9, 1), LocalTime.of(9, 0));
        var host = place("Gastheer", Set.of());
        var first = place("Eerste", Set.of());
        var second = place("Tweede", Set.of("STUDENT_VOICE", "CURRICULUM_DESIGN", "GUIDANCE_CAPACITY"));
        return new Cast(
                host,
                coordinator("Gast", host),
                person("Stud", host, Function.STUDENT),
                person("Secr", host, Function.COORDINATOR),
                new Cast.Visitor(first, coordinator("Een", first)),
                new Cast.Visitor(second, coordinator("Twee", second)),
                List.of(
                        new Cast.Member(person("A", first, Function.SCHOOL_EDUCATOR), first, Function.SCHOOL_EDUCATOR),
                        new Cast.Member(person("B", first, Function.COORDINATOR), first, Function.COORDINATOR),
                        new Cast.Member(person("C", first, Function.STUDENT), first, Function.STUDENT),
                        new Cast.Member(
                                person("D", second, Function.WORKPLACE_MENTOR), second, Function.WORKPLACE_MENTOR),
                        new Cast.Member(
                                person("E", second, Function.INSTITUTE_EDUCATOR), second, Function.INSTITUTE_EDUCATOR)),
                LocalDate.of(2027, 4, 22));
    }

    private PartnershipId place(String name, Set<String> themes) {
        var id = PartnershipId.next();
        program(() -> partnerships.add(
                new Partnership(id, name + " " + mark, name, Set.of(Sector.PO), LocalDate.of(2020, 8, 1), "", themes)));
        return id;
    }

    private Persona coordinator(String name, PartnershipId place) {
        var persona = person(name, place, Function.PROGRAMME_LEADER);
        program(() -> seats.give(persona.id(), PartnershipSeat.COORDINATOR, place.value(), LocalDate.of(2024, 1, 1)));
        return persona;
    }

    private Persona person(String name, PartnershipId place, Function function) {
        var persona = Persona.of(name + mark);
        program(() -> people.add(
                new Person(
                        persona.id(),
                        persona.name(),
                        persona.key() + "@voorbeeld.example",
                        List.of(new Person.Affiliation(place, function))),
                LocalDate.of(2024, 1, 1)));
        return persona;
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private <T> T as(Persona persona, java.util.function.Supplier<T> act) {
        return stage.as(persona, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
