package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.mail.Mailbox;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("De ronde van elke ochtend")
class MorningRoundTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 7);

    @Autowired
    private MorningRound round;

    @Autowired
    private ChoosingMail choosing;

    @Autowired
    private Calendars calendars;

    @Autowired
    private QualityCulture quality;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId place = PartnershipId.next();
    private final Person lea = new Person(
            PersonId.next(),
            "Lea",
            PersonId.next() + "@voorbeeld.example",
            List.of(new Affiliation(place, Function.PROGRAMME_LEADER)));

    @BeforeEach
    void aReviewOfLea() {
        clock.moveTo(TODAY, LocalTime.of(10, 0));
        program(() -> {
            partnerships.add(new Partnership(
                    place,
                    "Partnerschap Beek",
                    "Beek",
                    java.util.Set.of(Sector.PO),
                    LocalDate.of(2021, 8, 1),
                    "",
                    java.util.Set.of()));
            people.add(lea, TODAY);
            seats.give(lea.id(), PartnershipSeat.COORDINATOR, place.value(), TODAY);
            return true;
        });
        Acting.as(Viewer.person(lea.id(), lea.name(), seats.of(lea.id())), () -> reviews.start(place));
    }

    @AfterEach
    void home() {
        program(() -> db.sql("update mail.returned set settled_at = at where recipient = ?")
                .param(lea.email())
                .update());
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName("R33 · één mail per ochtend, hoe vaak er ook gekeken wordt, op hoeveel plekken tegelijk ook")
    void once() throws Exception {
        var start = new CountDownLatch(1);
        var nodes = IntStream.range(0, 6)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    try {
                        start.await();
                        round.one(lea.id(), List.of(TODAY));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (var node : nodes) {
            node.join();
        }
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Koers: er wachten ");
            assertThat(letter.body()).contains("Kies de thema", "/mijn-gegevens/mail", "Peer review Beek");
        });
        round.one(lea.id(), List.of(TODAY));
        round.one(lea.id(), List.of(TODAY.plusDays(1)));
        assertThat(letters()).as("nothing new the next day").hasSize(1);
    }

    @Test
    @DisplayName("R33 · wat afbreekt voor het vaststaat, is niet gebeurd, en gebeurt daarna alsnog, één keer")
    void broken_off() {
        program(() -> db.sql(
                        "alter table notifications.round add constraint broken check (person_id <> '" + lea.id() + "')")
                .update());
        assertThatThrownBy(() -> round.one(lea.id(), List.of(TODAY))).isInstanceOf(RuntimeException.class);
        assertThat(letters()).isEmpty();
        program(() ->
                db.sql("alter table notifications.round drop constraint broken").update());
        round.one(lea.id(), List.of(TODAY));
        assertThat(letters()).hasSize(1);
    }

    @Test
    @DisplayName("R33 · de mail komt in de eigen taal, en niet vaker dan gevraagd")
    void as_chosen() {
        Acting.as(
                Viewer.person(lea.id(), lea.name(), seats.of(lea.id())),
                () -> choosing.choose(lea.id(), "en", Rhythm.URGENT));
        assertThat(round.one(lea.id(), List.of(TODAY))).as("nothing urgent").isZero();
        Acting.as(
                Viewer.person(lea.id(), lea.name(), seats.of(lea.id())),
                () -> choosing.choose(lea.id(), "en", Rhythm.WEEKLY));
        assertThat(round.one(lea.id(), List.of(TODAY.plusDays(1)))).isEqualTo(1);
        assertThat(letters().getFirst().language()).isEqualTo("en");
        assertThat(letters().getFirst().body()).contains("New for you", "Choose the themes");
    }

    @Test
    @DisplayName("R90 · wat iemand in een stap schreef, staat in geen mail en geen agenda")
    void nothing_that_was_typed() {
        round.one(lea.id(), List.of(TODAY));
        var typed = "Bel Bram over zijn burn-out\n\nhttps://kwaad.example/\n- Klik hier";
        Acting.as(
                Viewer.person(lea.id(), lea.name(), seats.of(lea.id())),
                () -> quality.step(place, "OWN", null, "Een gesprek", typed, lea.id(), TODAY.plusDays(20)));
        round.one(lea.id(), List.of(TODAY.plusDays(1)));
        assertThat(letters().getFirst().subject()).isEqualTo("Koers: Werk je stap bij");
        assertThat(letters().getFirst().body())
                .contains("- Werk je stap bij", "Kwaliteit Beek, vervolgstap")
                .doesNotContain("Bram", "kwaad");
        assertThat(calendars.lastDays(lea, "nl"))
                .extracting(Event::title)
                .contains("Laatste dag: Werk je stap bij (Kwaliteit Beek)")
                .noneMatch(title -> title.contains("Bram"));
    }

    @Test
    @DisplayName("R33 · zonder mailserver wacht de mail van de ochtend, behalve in de demonstratie")
    void nobody_would_read_it() {
        var settings = new MockEnvironment().withProperty("spring.mail.host", " ");
        assertThat(NewsTicks.isMailRead(settings)).isFalse();
        settings.setActiveProfiles("demo");
        assertThat(NewsTicks.isMailRead(settings)).isTrue();
        assertThat(NewsTicks.isMailRead(new MockEnvironment().withProperty("spring.mail.host", "mail.example")))
                .isTrue();
    }

    @Test
    @DisplayName("R33 · komt bij iemand niets aan, dan wacht wat er te zeggen is, en komt het daarna alsnog")
    void a_dead_address() {
        program(() -> {
            mailbox.post(nl.koers.mail.Letter.toAddress(
                    "TOETS " + lea.id(), lea.id(), lea.email(), "nl", "Toets", "tekst", false));
            return db.sql("""
                            insert into mail.returned (letter_id, recipient, kind, secret, status, at)
                            select id, recipient, 'TOETS', secret, '5.1.1', written_at from mail.letter where recipient = ?""").param(lea.email()).update();
        });
        assertThat(round.one(lea.id(), List.of(TODAY))).isZero();
        program(() -> db.sql("update mail.returned set settled_at = at where recipient = ?")
                .param(lea.email())
                .update());
        assertThat(round.one(lea.id(), List.of(TODAY.plusDays(1)))).isEqualTo(1);
    }

    private List<Mailbox.Received> letters() {
        return program(() -> mailbox.of(lea.email(), 50));
    }

    private <T> T program(java.util.function.Supplier<T> act) {
        return Acting.call(Viewer.program("toets"), () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
