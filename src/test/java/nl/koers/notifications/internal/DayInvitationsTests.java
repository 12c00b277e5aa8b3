package nl.koers.notifications.internal;

import static nl.koers.mail.IcsTests.first;
import static nl.koers.mail.IcsTests.read;
import static nl.koers.mail.IcsTests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Property;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.internal.Chapter;
import nl.koers.demo.internal.Telling;
import nl.koers.demo.internal.Told;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.mail.Mailbox;
import nl.koers.notifications.Company;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("De reviewdag in ieders agenda")
class DayInvitationsTests {
    private static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    private static final LocalDate LATER = LocalDate.of(2027, 10, 7);

    @Autowired
    private DayInvitations invitations;

    @Autowired
    private CalendarAddress addresses;

    @Autowired
    private Telling telling;

    @Autowired
    private Appointments appointments;

    @Autowired
    private DevelopmentReviews reviews;

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

    @AfterEach
    void home() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName(
            "R61 · afgesproken, verzet en weer afgesproken: één UID, een hoger nummer, en wie weggaat krijgt een afzegging")
    void the_life_of_a_day() throws Exception {
        var company = new Company("Dag", new Company.Tools(partnerships, people, seats, mailbox, transaction));
        var opr = telling.until(Chapter.AGREED, company.cast(DAY), Told.of("noord"));
        look(opr);
        look(opr);
        assertThat(invited(company, company.evert)).containsExactly("REQUEST 0 20270923T070000Z");
        assertThat(invited(company, company.anke)).containsExactly("REQUEST 0 20270923T070000Z");
        assertThat(invited(company, company.carla)).containsExactly("REQUEST 0 20270923T070000Z");
        for (var other : List.of(company.boris, company.dagmar, company.hilde)) {
            assertThat(invited(company, other))
                    .as("sees the day, does not attend")
                    .isEmpty();
            assertThat(feed(company, other))
                    .contains("opr-" + opr + "-DAY@koers")
                    .contains("20270923T070000Z");
        }

        company.as(company.anke, () -> appointments.moveDay(opr, "Verbouwing", LATER));
        look(opr);
        assertThat(invited(company, company.evert))
                .containsExactly("REQUEST 0 20270923T070000Z", "CANCEL 1 20270923T070000Z");
        assertThat(feed(company, company.evert)).doesNotContain("opr-" + opr + "-DAY@koers");

        company.as(company.evert, () -> appointments.agreeToDay(opr, LATER));
        assertThat(feed(company, company.evert)).as("at once").contains("20271007T070000Z", "SEQUENCE:2");
        look(opr);
        assertThat(invited(company, company.evert))
                .containsExactly(
                        "REQUEST 0 20270923T070000Z", "CANCEL 1 20270923T070000Z", "REQUEST 2 20271007T070000Z");
        assertThat(feed(company, company.evert)).contains("SEQUENCE:2");

        company.as(company.janna, () -> {
            reviews.leavePanel(opr, company.janna.id(), "ziek");
            return true;
        });
        look(opr);
        assertThat(invited(company, company.janna)).last().isEqualTo("CANCEL 3 20271007T070000Z");
        assertThat(invited(company, company.ivo)).last().isEqualTo("REQUEST 2 20271007T070000Z");
        assertThat(feed(company, company.janna)).doesNotContain(opr.toString());
        assertThat(company.letters(company.janna).map(Mailbox.Received::body))
                .as("why somebody moved it or left, is read after logging in")
                .noneMatch(body -> body.contains("Verbouwing") || body.contains("ziek"));
    }

    @Test
    @DisplayName("R61 · wie niet te bereiken is, houdt niemands uitnodiging tegen en wordt opnieuw geprobeerd")
    void one_who_cannot_be_told_holds_up_nobody() throws Exception {
        var company = new Company("Onbekend", new Company.Tools(partnerships, people, seats, mailbox, transaction));
        var opr = telling.until(Chapter.AGREED, company.cast(DAY), Told.of("noord"));
        var nobody = PersonId.next();
        asProgram(() -> seats.give(nobody, OprSeat.HOST_TEAM, opr.value(), DemonstrationClock.FIRST_DAY));
        assertThat(invitations.look(opr.value())).isFalse();
        assertThat(invited(company, company.evert)).containsExactly("REQUEST 0 20270923T070000Z");
        asProgram(() -> seats.end(nobody, OprSeat.HOST_TEAM, opr.value(), DemonstrationClock.FIRST_DAY));
        assertThat(invitations.look(opr.value())).isTrue();
        assertThat(invited(company, company.evert)).hasSize(1);
    }

    private void asProgram(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private void look(OprId opr) {
        assertThat(invitations.look(opr.value())).isTrue();
    }

    /// "REQUEST 0 20270923T070000Z", the oldest first; each read by another implementation.
    private List<String> invited(Company company, Persona persona) throws Exception {
        var all = company.letters(persona)
                .map(Mailbox.Received::calendar)
                .filter(Objects::nonNull)
                .toList()
                .reversed();
        var read = new java.util.ArrayList<String>();
        for (var ics : all) {
            var calendar = read(ics);
            var event = first(calendar);
            assertThat(text(event, Property.UID)).startsWith("opr-").endsWith("-DAY@koers");
            assertThat(text(event, Property.ATTENDEE)).isEqualTo("mailto:" + Company.address(persona));
            read.add(calendar.getProperty(Property.METHOD).orElseThrow().getValue() + " "
                    + text(event, Property.SEQUENCE) + " " + text(event, Property.DTSTART));
        }
        return read;
    }

    private String feed(Company company, Persona persona) throws Exception {
        var secret = company.as(persona, () -> addresses.renew(persona.id()));
        var ics = addresses.calendar(secret);
        read(ics);
        return ics;
    }
}
