package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.appointment.Invitees.DAY;
import static nl.koers.developmentreview.internal.appointment.Invitees.LATER;
import static nl.koers.developmentreview.internal.appointment.Invitees.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Property;
import nl.koers.KoersTest;
import nl.koers.access.NoSuchThing;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.Appointments;
import nl.koers.mail.IcsTests;
import nl.koers.mail.Mailbox;
import nl.koers.mail.ReturnedMail;
import nl.koers.mail.internal.Returning;
import nl.koers.record.KeptNames;
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
    @Autowired
    private BeanFactory beans;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MailingGuests mailing;

    @Autowired
    private GuestMail mail;

    @Autowired
    private Returning returning;

    @Autowired
    private ReturnedMail returned;

    @Autowired
    private ObjectProvider<KeptNames> rooms;

    @Autowired
    private DemonstrationClock clock;

    private Invitees all;
    private Meeting meeting;

    @BeforeEach
    void a_programme_with_anna() {
        all = new Invitees(beans);
        meeting = all.meeting;
    }

    @Test
    @DisplayName("R90 · alleen de gastheer laat mailen, pas na de afspraak, wie een adres heeft en ieder één keer")
    void the_first_letter() {
        assertThat(all.send()).as("nothing agreed yet").isZero();
        all.agree();
        assertThatThrownBy(() -> meeting.as("wout", () -> mailing.mail(meeting.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThat(all.send()).isOne();
        assertThat(all.send()).isZero();
        all.look();
        assertThat(all.letters())
                .singleElement()
                .satisfies(it -> assertThat(it.body())
                        .contains("Dag Anna", "Begeleiders", "donderdag 23 september 2027, van 09.00 uur tot 10.00 uur")
                        .contains("De Brug\n  http://localhost", "/gesprek/"));
    }

    @Test
    @DisplayName("R61 · een andere dag of plaats komt per mail zodra hij is afgesproken, in de taal van de eerste mail")
    void what_changes() {
        all.agree();
        all.send("en");
        meeting.act(
                "samira",
                () -> appointments.plan(
                        meeting.id, at(9), at(16), "De Kade", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9)));
        all.look();
        assertThat(all.letters()).as("not while it waits for agreement").hasSize(1);
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
        all.look();
        all.look();
        assertThat(all.letters())
                .extracting(Mailbox.Received::subject)
                .hasSize(2)
                .first()
                .asString()
                .contains("Something changed");
        assertThat(all.letters().getFirst().body()).contains("De Kade").doesNotContain("De Brug");
        meeting.act("samira", () -> beans.getBean(RenewingLink.class).renew(meeting.id, all.anna));
        all.look();
        assertThat(all.letters()).as("the new address of the page").hasSize(3);
    }

    @Test
    @DisplayName(
            "R33, R90 · komt een latere mail aan een gesprekspartner terug, dan leest het team van de gastheer dat, en een ander niet")
    void a_later_letter_comes_back() {
        all.agree();
        all.send();
        meeting.act("samira", () -> beans.getBean(RenewingLink.class).renew(meeting.id, all.anna));
        all.look();
        var later = all.letters().getFirst();
        assertThat(all.program(() -> returning.note(later.id(), "5.1.1"))).isTrue();
        assertThat(waiting("samira"))
                .filteredOn(it -> it.letter().equals(later.id()))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.postedBy()).as("the program sent it").isNull());
        assertThat(waiting("wout"))
                .filteredOn(it -> it.letter().equals(later.id()))
                .isEmpty();
        meeting.act("samira", () -> returned.settle(later.id()));
        assertThat(waiting("samira"))
                .filteredOn(it -> it.letter().equals(later.id()))
                .isEmpty();
    }

    private List<ReturnedMail.Returned> waiting(String name) {
        return meeting.as(
                name,
                () -> Objects.requireNonNull(
                        beans.getBean(TransactionTemplate.class).execute(_ -> returned.waiting())));
    }

    @Test
    @DisplayName("R93 · wie eraf gaat, hoort dat; daarna is zijn adres weg, en na de bewaartijd ook zijn mail")
    void taken_off_and_forgotten() {
        all.agree();
        all.send();
        all.drop();
        all.look();
        all.look();
        assertThat(all.letters())
                .hasSize(2)
                .first()
                .satisfies(it -> assertThat(it.subject()).contains("gaat niet door"));
        assertThat(all.program(() -> mail.of(meeting.id))).isEmpty();
        all.program(() -> {
            rooms.forEach(room -> room.forget(meeting.id.value()));
            return true;
        });
        assertThat(all.letters()).isEmpty();
    }

    @Test
    @DisplayName("R61 · het gesprek staat in de agenda, verandert mee, en gaat eruit met wie eraf gaat")
    void in_the_calendar() throws Exception {
        all.agree();
        all.send();
        meeting.act(
                "samira",
                () -> appointments.plan(
                        meeting.id, at(9), at(17), "De Kade", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9)));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
        all.look();
        all.drop();
        all.look();
        var said = new ArrayList<String>();
        for (var letter : all.letters().reversed()) {
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
        all.agree();
        all.send();
        meeting.act("samira", () -> appointments.moveDay(meeting.id, "Verbouwing", LATER));
        all.look();
        all.look();
        assertThat(all.letters()).hasSize(2);
        var off = all.letters().getFirst();
        assertThat(off.subject()).isEqualTo("Je gesprek bij Toets aan de Maas krijgt een andere dag");
        assertThat(off.body())
                .contains("niet op donderdag 23 september 2027")
                .doesNotContain("Verbouwing", "/gesprek/");
        assertThat(said(off)).isEqualTo("CANCEL 1 20270923T070000Z");
        assertThat(all.program(() -> mail.of(meeting.id))).as("more is to come").hasSize(1);

        clock.moveTo(DAY.plusDays(2), LocalTime.of(9, 0));
        all.look();
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, LATER));
        all.look();
        all.look();
        assertThat(all.letters()).hasSize(3);
        assertThat(said(all.letters().getFirst())).isEqualTo("REQUEST 2 20270930T070000Z");
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
}
