package nl.koers.developmentreview.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.handover.HandingOver.Outcome;
import nl.koers.mail.Mailbox;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Werk overdragen")
class HandingOverTests {
    private static final LocalDate TODAY = DemonstrationClock.FIRST_DAY;

    @Autowired
    private HandingOver handing;

    @Autowired
    private TakingBackHandover takingBack;

    @Autowired
    private DueHandovers due;

    @Autowired
    private HandoversGoAlong along;

    @Autowired
    private QualityCulture quality;

    @Autowired
    private java.util.List<CoordinatorWork> rooms;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private Oprs oprs;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private DossierRecord record;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId place = PartnershipId.next();
    private final Person leaves = person("Lea", Function.PROGRAMME_LEADER);
    private final Person follows = person("Otto", Function.COORDINATOR);
    private OprId opr = new OprId(java.util.UUID.randomUUID());

    @BeforeEach
    void aReviewOfLea() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        program(() -> {
            partnerships.add(new Partnership(
                    place, "Partnerschap Ven", "Ven", Set.of(Sector.PO), LocalDate.of(2021, 8, 1), "", Set.of()));
            people.add(leaves, TODAY);
            people.add(follows, TODAY);
            seats.give(leaves.id(), PartnershipSeat.COORDINATOR, place.value(), TODAY);
            return true;
        });
        opr = as(leaves, () -> reviews.start(place));
    }

    @AfterEach
    void home() {
        clock.moveTo(TODAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName("R94 · het werk gaat over, ieder houdt een eigen account, en het verloop weet het")
    void goes_over_today() {
        assertThat(as(leaves, () -> handing.handOver(place, follows.id(), TODAY)))
                .isEqualTo(new Outcome.Done("Otto"));
        assertThat(seats.of(leaves.id())).isEmpty();
        assertThat(seats.of(follows.id()))
                .containsExactlyInAnyOrder(
                        Seat.in(PartnershipSeat.COORDINATOR, place.value()), Seat.in(OprSeat.HOST_TEAM, opr.value()));
        assertThat(as(follows, () -> record.of(opr.value())))
                .anyMatch(entry ->
                        entry.act().equals("HANDED_OVER") && entry.about().equals("Lea → Otto"));
        assertThat(program(() -> mailbox.of(follows.email(), 9)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("Lea draagt het werk", "/uitnodiging/"));
        assertThat(as(follows, () -> oprs.find(opr))).isPresent();
        assertThat(as(leaves, () -> oprs.find(opr)))
                .as("reads nothing any more")
                .isEmpty();
        assertThatThrownBy(() -> as(leaves, () -> {
                    reviews.chooseThemes(opr, "x");
                    return true;
                }))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R53, R94 · een overdracht die gepland is, gaat bij een fusie mee")
    void goes_along_with_a_merger() {
        var day = TODAY.plusDays(3);
        as(leaves, () -> handing.handOver(place, follows.id(), day));
        var into = PartnershipId.next();
        program(() -> {
            partnerships.add(
                    new Partnership(into, "Samen", "Samen", Set.of(Sector.PO), LocalDate.of(2021, 8, 1), "", Set.of()));
            seats.give(leaves.id(), PartnershipSeat.COORDINATOR, into.value(), TODAY);
            return true;
        });
        for (int twice = 0; twice < 2; twice++) {
            as(person("Pim", Function.COORDINATOR), () -> {
                along.follow(place, into, TODAY);
                return true;
            });
        }
        carryOutOn(day);
        assertThat(seats.of(leaves.id())).isEmpty();
        assertThat(seats.of(follows.id())).contains(Seat.in(PartnershipSeat.COORDINATOR, into.value()));
    }

    @Test
    @DisplayName("R94 · met het werk gaan ook ambities en stappen over die iemand in de hand had")
    void the_quality_work_goes_over() {
        var ambition = as(leaves, () -> quality.ambition(place, "Samen leren", Set.of("W2"), true, false, leaves.id()));
        as(leaves, () -> handing.handOver(place, follows.id(), TODAY));
        assertThat(ambition).isNotNull();
        assertThat(as(follows, () -> quality(follows)))
                .singleElement()
                .asString()
                .contains("één ambitie");
    }

    private java.util.List<String> quality(Person person) {
        return Words.in(
                "nl",
                () -> rooms.stream()
                        .flatMap(room -> room.running(person.id(), place).stream())
                        .filter(it -> it.startsWith("Kwaliteit"))
                        .toList());
    }

    @Test
    @DisplayName("R94 · een dag vooruit gepland gaat het op die dag over, en niet eerder")
    void goes_over_on_its_day() {
        var day = TODAY.plusDays(3);
        assertThat(as(leaves, () -> handing.handOver(place, follows.id(), day)))
                .isEqualTo(new Outcome.Planned("Otto", day));
        assertThat(as(leaves, () -> handing.handOver(place, follows.id(), day))).isEqualTo(new Outcome.Ahead());
        carryOutOn(day.minusDays(1));
        assertThat(seats.of(follows.id())).isEmpty();
        carryOutOn(day);
        carryOutOn(day);
        assertThat(seats.of(leaves.id())).isEmpty();
        assertThat(seats.of(follows.id())).hasSize(2);
    }

    @Test
    @DisplayName("R94 · tot die dag neemt wie plande het terug; dan gebeurt er niets")
    void is_taken_back() {
        as(leaves, () -> handing.handOver(place, follows.id(), TODAY.plusDays(3)));
        as(leaves, () -> {
            takingBack.takeBack(place);
            return true;
        });
        carryOutOn(TODAY.plusDays(3));
        assertThat(seats.of(leaves.id())).hasSize(2);
        assertThat(seats.of(follows.id())).isEmpty();
    }

    @Test
    @DisplayName("R90, R94 · alleen de coördinator draagt over, en alleen aan iemand van het eigen partnerschap")
    void only_the_coordinator() {
        assertThatThrownBy(() -> as(follows, () -> handing.handOver(place, follows.id(), TODAY)))
                .isInstanceOf(NoSuchThing.class);
        var stranger = nl.koers.demo.Personas.MEES.id();
        assertThatThrownBy(() -> as(leaves, () -> handing.handOver(place, stranger, TODAY)))
                .isInstanceOf(NoSuchThing.class);
        assertThat(seats.of(leaves.id())).hasSize(2);
    }

    private void carryOutOn(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
        Acting.as(Viewer.program("overdragen"), due::carryOut);
    }

    private Person person(String name, Function function) {
        var id = PersonId.next();
        return new Person(id, name, id + "@voorbeeld.example", List.of(new Affiliation(place, function)));
    }

    private <T> T program(Supplier<T> act) {
        return call(
                Viewer.program("toets"), () -> java.util.Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }

    private <T> T as(Person person, Supplier<T> act) {
        return call(
                Viewer.person(person.id(), person.name(), seats.of(person.id())),
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }

    private static <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, act::get);
    }
}
