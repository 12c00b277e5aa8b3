package nl.koers.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import nl.koers.mail.Ics.Envelope;
import nl.koers.mail.Ics.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("iCalendar, gelezen door een andere lezer")
public class IcsTests {
    private static final Instant AT = Instant.parse("2027-06-02T07:00:00Z");
    private static final Envelope POST =
            new Envelope("koers@voorbeeld.example", "wout@voorbeeld.example", "Wout; \"de\" Wit");

    @Test
    @DisplayName("R61 · een uitnodiging is geldig: uur in UTC, zomer en winter, met wie vraagt en wie komt")
    void an_invitation() throws Exception {
        for (var day : List.of(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 30))) {
            var calendar = read(Ics.invitation(event(day, LocalTime.of(9, 0), 0), Method.REQUEST, POST));
            var event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
            assertThat(value(calendar.getProperty(Property.METHOD).orElseThrow()))
                    .isEqualTo("REQUEST");
            assertThat(text(event, Property.UID)).isEqualTo("opr-1-DAY@koers");
            assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
            assertThat(text(event, Property.DTSTAMP)).isEqualTo("20270602T070000Z");
            assertThat(text(event, Property.DTSTART))
                    .isEqualTo(day.getDayOfMonth() == 26 ? "20270326T080000Z" : "20270330T070000Z");
            assertThat(text(event, Property.ORGANIZER)).isEqualTo("mailto:koers@voorbeeld.example");
            assertThat(text(event, Property.ATTENDEE)).isEqualTo("mailto:wout@voorbeeld.example");
            assertThat(text(event, Property.SUMMARY))
                    .isEqualTo("Peer review \"Één; twee, drie\\vier\" 😀 "
                            + "lang ".repeat(40).strip());
            assertThat(text(event, Property.LOCATION)).isEqualTo("Zaal 3\nDorpsstraat");
        }
    }

    @Test
    @DisplayName("R61 · een verandering en een afzegging hebben dezelfde UID en een hoger nummer")
    void changed_and_off() throws Exception {
        var event = event(LocalDate.of(2027, 9, 23), null, 4);
        var changed = read(Ics.invitation(event, Method.REQUEST, POST));
        var off = read(Ics.invitation(event(LocalDate.of(2027, 9, 23), null, 5), Method.CANCEL, POST));
        assertThat(text(first(changed), Property.SEQUENCE)).isEqualTo("4");
        assertThat(text(first(off), Property.SEQUENCE)).isEqualTo("5");
        assertThat(text(first(off), Property.UID)).isEqualTo(text(first(changed), Property.UID));
        assertThat(text(first(off), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(off.getProperty(Property.METHOD).orElseThrow())).isEqualTo("CANCEL");
        assertThat(text(first(changed), Property.DTSTART)).as("a whole day").isEqualTo("20270923");
        assertThat(text(first(changed), Property.DTEND)).isEqualTo("20270924");
    }

    @Test
    @DisplayName("R90 · geen regel langer dan 75 bytes, en niemand schrijft er een eigen regel in")
    void lines() throws Exception {
        var event = new CalendarEntry(
                "opr-1-DAY",
                0,
                LocalDate.of(2027, 9, 23),
                null,
                null,
                "Dag\r\nATTENDEE:mailto:iedereen@evil.example",
                "é".repeat(200),
                "https://koers.example/opr/1",
                true,
                AT);
        var written = Ics.invitation(event, Method.REQUEST, POST);
        assertThat(Stream.of(written.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.startsWith("ATTENDEE:mailto:iedereen"));
        assertThat(text(first(read(written)), Property.LOCATION)).isEqualTo("é".repeat(200));
        assertThat(read(Ics.calendar("Koers", List.of())).getComponents()).isEmpty();
    }

    private static CalendarEntry event(LocalDate day, @Nullable LocalTime starts, int sequence) {
        return new CalendarEntry(
                "opr-1-DAY",
                sequence,
                day,
                starts,
                starts == null ? null : starts.plusHours(7),
                "Peer review \"Één; twee, drie\\vier\" 😀 " + "lang ".repeat(40).strip(),
                "Zaal 3\nDorpsstraat",
                "https://koers.example/opr/1/dag",
                true,
                AT);
    }

    public static Calendar read(String ics) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(ics));
        if (!calendar.getComponents().isEmpty()) {
            assertThat(calendar.validate())
                    .extracting(ValidationResult::getEntries)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                    .isEmpty();
        }
        return calendar;
    }

    public static VEvent first(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    public static String text(VEvent event, String property) {
        return value(event.getProperty(property).orElseThrow());
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
