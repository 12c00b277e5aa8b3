package nl.koers.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.mail.MailText;
import nl.koers.mail.Mailbox;
import nl.koers.notifications.Company;
import nl.koers.notifications.internal.DayInvitations;
import nl.koers.notifications.internal.MorningRound;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A peer review from its first day to a year later, lived day by day, and every mail that anyone of it got.
/// The list stands in `year.txt`: who changes what is mailed, changes that list, and reads it.
@KoersTest
@DisplayName("Een jaar mail")
class MailYearTests {
    private static final LocalDate DAY = LocalDate.of(2028, 1, 20);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Path EXPECTED = Path.of("src/test/resources/nl/koers/notifications/year.txt");
    private static final Path FOUND = Path.of("target/year.txt");

    private final Persona olga = Persona.of("Jaarolga");
    private final Persona paul = Persona.of("Jaarpaul");

    @Autowired
    private MorningRound round;

    @Autowired
    private DayInvitations invitations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private People people;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Seats seats;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private HostDocumentActs documents;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ReviewDays days;

    @Autowired
    private ReviewReports reports;

    @Test
    @DisplayName("R33 · van elke rol: elke mail van een jaar, met dag, taal en onderwerp, en geen andere")
    void a_year() throws Exception {
        var company = new Company("Jaar", new Company.Tools(partnerships, people, seats, mailbox, transaction));
        company.program(this::nationalPeople);
        try {
            var stage = new LivedStage(seats, clock, (from, until) -> live(company, from, until));
            new Telling(
                            new TellingBeginning(stage, reviews, documents),
                            new TellingDay(stage, appointments, days),
                            new TellingReport(stage, reports))
                    .until(Chapter.FINAL, company.cast(DAY), Told.of("noord"));
            stage.on(DAY.plusDays(300), LocalTime.of(9, 0));
        } finally {
            company.program(this::nationalPeopleLeave);
        }

        var found = everyMail(company);
        Files.writeString(FOUND, String.join("\n", found) + "\n", StandardCharsets.UTF_8);
        assertThat(found).as("see %s", FOUND).isEqualTo(expected());
        var told = Told.of("noord");
        assertThat(all(company).stream().flatMap(company::letters).map(Mailbox.Received::body))
                .as("no word that people wrote, and no address but our own")
                .noneMatch(body -> Stream.of(
                                told.text("debrief"), told.text("letter_first"), told.text("report"), "https://")
                        .anyMatch(body::contains));
    }

    @AfterEach
    void home() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    /// Between two acts: calendars follow what was done, and each morning comes, for these people alone.
    private void live(Company company, LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return;
        }
        company.program(() -> db.sql("select id from developmentreview.opr where host_id = ?")
                        .param(company.host.value())
                        .query(UUID.class)
                        .list())
                .forEach(invitations::look);
        var mornings = from.plusDays(1).datesUntil(until.plusDays(1)).toList();
        all(company).forEach(persona -> round.one(persona.id(), mornings));
    }

    /// Who sits nowhere in the review: the Platform and DUS-I. None of its mail is for them.
    private boolean nationalPeople() {
        people.add(new Person(paul.id(), paul.name(), Company.address(paul), List.of()), LONG_AGO);
        people.add(new Person(olga.id(), olga.name(), Company.address(olga), List.of()), LONG_AGO);
        seats.give(paul.id(), NationalSeat.DUSI, null, LONG_AGO);
        seats.give(olga.id(), NationalSeat.PLATFORM, null, LONG_AGO);
        return true;
    }

    private boolean nationalPeopleLeave() {
        return db.sql("update access.seat set ended_on = since where person_id = any (?) and ended_on is null")
                        .param(new UUID[] {olga.id().value(), paul.id().value()})
                        .update()
                == 2;
    }

    private List<Persona> all(Company company) {
        return Stream.concat(company.all().stream(), Stream.of(olga, paul)).toList();
    }

    /// "2027-09-23 anke: subject | task; task", in order of day and person.
    private List<String> everyMail(Company company) {
        return all(company).stream()
                .flatMap(persona -> company.letters(persona)
                        .map(it -> LocalDate.ofInstant(it.at(), Dates.PEOPLE) + " " + company.name(persona) + ": "
                                + it.subject() + tasks(it.body())))
                .sorted()
                .toList();
    }

    /// What a digest of several things tells of.
    private static String tasks(String body) {
        var items = MailText.of(body).parts().stream()
                .flatMap(part -> part instanceof MailText.Items(var them) ? them.stream() : Stream.of())
                .map(MailText.Item::words)
                .toList();
        return items.size() < 2 ? "" : " | " + String.join("; ", items);
    }

    private static List<String> expected() throws IOException {
        return Files.exists(EXPECTED) ? Files.readAllLines(EXPECTED) : List.of();
    }
}
