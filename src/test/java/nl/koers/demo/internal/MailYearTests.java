package nl.koers.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.appointment.MailingGuests;
import nl.koers.developmentreview.internal.appointment.TellingGuests;
import nl.koers.mail.MailText;
import nl.koers.mail.Mailbox;
import nl.koers.notifications.Company;
import nl.koers.notifications.internal.DayInvitations;
import nl.koers.notifications.internal.MorningRound;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A peer review from its first day to a year later, lived day by day, and every mail that anyone of it got.
/// The list stands in `year.txt`: who changes what is mailed, changes that list, and reads it.
@KoersTest
@DisplayName("Een jaar mail")
class MailYearTests {
    private static final LocalDate AGREED = LocalDate.of(2028, 1, 20);
    private static final LocalDate DAY = AGREED.plusDays(7);
    private static final LocalDate FIRST = LocalDate.of(2027, 8, 23);
    private static final Path EXPECTED = Path.of("src/test/resources/nl/koers/notifications/year.txt");
    private static final Path FOUND = Path.of("target/year.txt");
    private static final Pattern CALENDAR =
            Pattern.compile("METHOD:(\\w+).*?SEQUENCE:(\\d+).*?DTSTART[^:]*:(\\d{4})(\\d\\d)(\\d\\d)", Pattern.DOTALL);
    /// Talks with the panel, and has no account.
    private static final Persona GEA = Persona.of("Jaargea");

    @Autowired
    private BeanFactory beans;

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
    @DisplayName("R33, R61 · van elke rol: elke mail van een jaar, met dag, taal, onderwerp en agenda, en geen andere")
    void a_year() throws Exception {
        clock.moveTo(FIRST.minusDays(3), LocalTime.of(9, 0));
        var company = new Company("Jaar", new Company.Tools(partnerships, people, seats, mailbox, transaction));
        var around = new AroundTheReview(beans, company);
        var everyone = Stream.of(company.all(), around.all(), List.of(GEA))
                .flatMap(List::stream)
                .toList();
        try {
            around.arrive(FIRST.minusDays(3));
            var stage = new LivedStage(seats, clock, (from, until) -> live(company, around, from, until));
            tell(company, around, stage);
            stage.on(DAY.plusDays(300), LocalTime.of(9, 0));
        } finally {
            around.leave(DAY.plusDays(300));
        }

        var found = everyMail(company, everyone);
        Files.writeString(FOUND, String.join("\n", found) + "\n", StandardCharsets.UTF_8);
        assertThat(found).as("see %s", FOUND).isEqualTo(expected());
        assertThat(everyone.stream().filter(it -> company.letters(it).findAny().isEmpty()))
                .as("what the Platform hears of stands on Mijn werk")
                .containsExactly(around.olga);
        assertThat(everyone.stream()
                        .flatMap(it -> seats.everHeld(it.id()).stream())
                        .map(Seats.Held::kind)
                        .collect(Collectors.toSet()))
                .as("every kind of seat there is")
                .isEqualTo(kindsOfSeat());
        var told = Told.of("noord");
        assertThat(everyone.stream().flatMap(company::letters).map(Mailbox.Received::body))
                .as("no word that people wrote, and no address but our own")
                .noneMatch(body -> Stream.of(
                                told.text("debrief"),
                                told.text("letter_first"),
                                told.text("report"),
                                "Verbouwing",
                                "We maken tijd",
                                "https://")
                        .anyMatch(body::contains));
    }

    private void tell(Company company, AroundTheReview around, LivedStage stage) {
        var step = around.qualityWork(stage, FIRST);
        var told = Told.of("noord");
        var first = company.cast(AGREED);
        var beginning = new TellingBeginning(stage, reviews, documents);
        var talking = new TellingDay(stage, appointments, days);
        var report = new TellingReport(stage, reports);
        var opr = beginning.begun(first, told);
        around.carriedOut(stage, step, AGREED.minusDays(78));
        stage.on(AGREED.minusDays(75), company.anke, () -> documents.joinTeam(opr, around.rosa.id()));
        beginning.placed(opr, first);
        talking.agreed(opr, first, told);
        theDayMoves(company, stage, opr);
        var moved = company.cast(DAY);
        talking.debriefed(opr, moved, told);
        report.concept(opr, moved, told);
        report.madeFinal(opr, moved, told);
    }

    /// Someone without account is asked to come; then that day cannot be kept, and another is agreed (R61).
    private void theDayMoves(Company company, LivedStage stage, OprId opr) {
        stage.on(AGREED.minusDays(34), company.anke, () -> {
            var talk = Objects.requireNonNull(transaction.execute(_ -> beans.getBean(Oprs.class)
                    .require(opr)
                    .appointment()
                    .programme()
                    .conversations()
                    .getFirst()));
            appointments.addPartner(
                    opr, talk.id(), "Gea", "bestuurder", talk.layers().getFirst(), Company.address(GEA));
            appointments.agreeToContent(opr);
        });
        stage.on(AGREED.minusDays(34), company.evert, () -> appointments.agreeToContent(opr));
        stage.on(
                AGREED.minusDays(33),
                company.anke,
                () -> Words.in("nl", () -> beans.getBean(MailingGuests.class).mail(opr)));
        stage.on(AGREED.minusDays(30), company.evert, () -> appointments.moveDay(opr, "Verbouwing", DAY));
        stage.on(AGREED.minusDays(28), company.anke, () -> appointments.agreeToDay(opr, DAY));
    }

    private static Set<String> kindsOfSeat() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(SeatKind.class));
        var kinds = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("nl.koers")) {
            var type = Class.forName(found.getBeanClassName());
            if (!type.getName().contains("Tests$")) {
                Stream.of((SeatKind[]) type.getEnumConstants())
                        .map(SeatKind::name)
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }

    @AfterEach
    void home() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    /// Between two acts: calendars follow what was done, and each morning comes, for these people alone.
    private void live(Company company, AroundTheReview around, LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return;
        }
        company.program(() -> db.sql("select id from developmentreview.opr where host_id = ?")
                        .param(company.host.value())
                        .query(UUID.class)
                        .list())
                .forEach(invitations::look);
        company.program(() -> {
            beans.getBean(TellingGuests.class).look();
            return true;
        });
        var mornings = from.plusDays(1).datesUntil(until.plusDays(1)).toList();
        Stream.concat(company.all().stream(), around.all().stream())
                .forEach(persona -> round.one(persona.id(), mornings));
    }

    /// "2027-09-23 anke: subject | task; task", or "subject [REQUEST 0 2028-01-20]" with what a calendar makes of
    /// it, in order of day and person.
    private static List<String> everyMail(Company company, List<Persona> everyone) {
        return everyone.stream()
                .flatMap(persona -> company.letters(persona)
                        .map(it -> LocalDate.ofInstant(it.at(), Dates.PEOPLE) + " " + company.name(persona) + ": "
                                + it.subject() + tasks(it.body()) + calendar(it.calendar())))
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

    private static String calendar(@Nullable String ics) {
        if (ics == null) {
            return "";
        }
        var it = CALENDAR.matcher(ics);
        assertThat(it.find()).as(ics).isTrue();
        return " [" + it.group(1) + " " + it.group(2) + " " + it.group(3) + "-" + it.group(4) + "-" + it.group(5) + "]";
    }

    private static List<String> expected() throws IOException {
        return Files.exists(EXPECTED) ? Files.readAllLines(EXPECTED) : List.of();
    }
}
