package nl.koers.developmentreview.internal.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import net.fortuna.ical4j.model.Property;
import nl.koers.KoersTest;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.Appointments;
import nl.koers.mail.IcsTests;
import nl.koers.mail.Mailbox;
import nl.koers.people.Level;
import nl.koers.record.KeptNames;
import nl.koers.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Mail aan gesprekspartners zonder account")
class GuestMailTests {
    private static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    private static final LocalDate LATER = LocalDate.of(2027, 9, 30);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MailingGuests mailing;

    @Autowired
    private TellingGuests telling;

    @Autowired
    private GuestMail mail;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ObjectProvider<KeptNames> rooms;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemonstrationClock clock;

    private Meeting meeting;
    private UUID anna = UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@toets.example";

    @BeforeEach
    void a_programme_with_anna() {
        meeting = Meeting.of(beans);
        var opr = meeting.id;
        anna = meeting.as("samira", () -> {
            appointments.propose(opr, DAY, LATER);
            appointments.plan(opr, at(9), at(16), "De Brug", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9));
            var issue = appointments.ask(opr, "Hoe krijgen begeleiders tijd?");
            var talk = appointments.addConversation(
                    opr,
                    "Begeleiders",
                    at(9),
                    at(10),
                    List.of(meeting.is("wout")),
                    List.of(Level.OPERATIONAL),
                    List.of(issue));
            appointments.addPartner(opr, talk, "Bea", "leraar", Level.OPERATIONAL, "");
            return appointments.addPartner(opr, talk, "Anna", "bestuurder", Level.STRATEGIC, address);
        });
    }

    @Test
    @DisplayName("R90 · alleen de gastheer laat mailen, pas na de afspraak, wie een adres heeft en ieder één keer")
    void the_first_letter() {
        assertThat(send()).as("nothing agreed yet").isZero();
        agree();
        assertThatThrownBy(() -> meeting.as("wout", () -> mailing.mail(meeting.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThat(send()).isOne();
        assertThat(send()).isZero();
        look();
        assertThat(letters())
                .singleElement()
                .satisfies(it -> assertThat(it.body())
                        .contains("Dag Anna", "Begeleiders", "donderdag 23 september 2027, van 09.00 uur tot 10.00 uur")
                        .contains("De Brug\n  http://localhost", "/gesprek/"));
    }

    @Test
    @DisplayName("R61 · een andere dag of plaats komt per mail zodra hij is afgesproken, in de taal van de eerste mail")
    void what_changes() {
        agree();
        send("en");
        meeting.act(
                "samira",
                () -> appointments.plan(
                        meeting.id, at(9), at(16), "De Kade", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9)));
        look();
        assertThat(letters()).as("not while it waits for agreement").hasSize(1);
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
        look();
        look();
        assertThat(letters())
                .extracting(Mailbox.Received::subject)
                .hasSize(2)
                .first()
                .asString()
                .contains("Something changed");
        assertThat(letters().getFirst().body()).contains("De Kade").doesNotContain("De Brug");
        meeting.act("samira", () -> beans.getBean(RenewingLink.class).renew(meeting.id, anna));
        look();
        assertThat(letters()).as("the new address of the page").hasSize(3);
    }

    @Test
    @DisplayName("R93 · wie eraf gaat, hoort dat; daarna is zijn adres weg, en na de bewaartijd ook zijn mail")
    void taken_off_and_forgotten() {
        agree();
        send();
        meeting.act("samira", () -> {
            var mark = meeting.seenBy("samira").appointment().programme().markOf(anna);
            beans.getBean(DroppingPartner.class).drop(meeting.id, anna, mark);
        });
        look();
        look();
        assertThat(letters())
                .hasSize(2)
                .first()
                .satisfies(it -> assertThat(it.subject()).contains("gaat niet door"));
        assertThat(program(() -> mail.of(meeting.id))).isEmpty();
        program(() -> {
            rooms.forEach(room -> room.forget(meeting.id.value()));
            return true;
        });
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("R61 · het gesprek staat in de agenda, verandert mee, en gaat eruit met wie eraf gaat")
    void in_the_calendar() throws Exception {
        agree();
        send();
        meeting.act(
                "samira",
                () -> appointments.plan(
                        meeting.id, at(9), at(17), "De Kade", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9)));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
        look();
        meeting.act("samira", () -> {
            var mark = meeting.seenBy("samira").appointment().programme().markOf(anna);
            beans.getBean(DroppingPartner.class).drop(meeting.id, anna, mark);
        });
        look();
        var said = new ArrayList<String>();
        for (var letter : letters().reversed()) {
            var calendar = IcsTests.read(Objects.requireNonNull(letter.calendar()));
            var event = IcsTests.first(calendar);
            said.add(calendar.getProperty(Property.METHOD).orElseThrow().getValue() + " "
                    + IcsTests.text(event, Property.SEQUENCE) + " " + IcsTests.text(event, Property.DTSTART) + " "
                    + event.getProperty(Property.LOCATION)
                            .map(Property::getValue)
                            .orElse("-"));
            assertThat(IcsTests.text(event, Property.SUMMARY)).startsWith("Gesprek in de peer review van");
        }
        assertThat(said)
                .containsExactly(
                        "REQUEST 0 20270923T070000Z De Brug",
                        "REQUEST 1 20270923T070000Z De Kade",
                        "CANCEL 2 20270923T070000Z -");
    }

    @Test
    @DisplayName("R61 · een dag die niet doorgaat, komt meteen; de nieuwe ook als hij na de oude is afgesproken")
    void the_day_is_off() throws Exception {
        agree();
        send();
        meeting.act("samira", () -> appointments.moveDay(meeting.id, "Verbouwing", LATER));
        look();
        look();
        assertThat(letters()).hasSize(2);
        var off = letters().getFirst();
        assertThat(off.subject()).isEqualTo("Je gesprek bij Toets aan de Maas krijgt een andere dag");
        assertThat(off.body())
                .contains("niet op donderdag 23 september 2027")
                .doesNotContain("Verbouwing", "/gesprek/");
        assertThat(said(off)).isEqualTo("CANCEL 1 20270923T070000Z");
        assertThat(program(() -> mail.of(meeting.id))).as("more is to come").hasSize(1);

        clock.moveTo(DAY.plusDays(2), LocalTime.of(9, 0));
        look();
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, LATER));
        look();
        look();
        assertThat(letters()).hasSize(3);
        assertThat(said(letters().getFirst())).isEqualTo("REQUEST 2 20270930T070000Z");
    }

    private static String said(Mailbox.Received letter) throws Exception {
        var calendar = IcsTests.read(Objects.requireNonNull(letter.calendar()));
        var event = IcsTests.first(calendar);
        return calendar.getProperty(Property.METHOD).orElseThrow().getValue() + " "
                + IcsTests.text(event, Property.SEQUENCE) + " " + IcsTests.text(event, Property.DTSTART);
    }

    @AfterEach
    void home() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private int send() {
        return send("nl");
    }

    private int send(String language) {
        return Words.in(language, () -> meeting.as("samira", () -> mailing.mail(meeting.id)));
    }

    private void look() {
        program(() -> {
            telling.look();
            return true;
        });
    }

    private List<Mailbox.Received> letters() {
        return program(() -> mailbox.of(address, 9));
    }

    private void agree() {
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, DAY));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
    }

    private <T> T program(Callable<T> act) {
        return Meeting.call(
                Viewer.program("toets"),
                () -> java.util.Objects.requireNonNull(
                        transaction.execute(_ -> Meeting.call(Viewer.program("toets"), act))));
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }
}
