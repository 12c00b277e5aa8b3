package nl.koers.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;

/// Writes iCalendar (RFC 5545, and RFC 5546 for invitations). Hours are written in UTC, so a calendar needs no
/// table of time zones to be right in summer and winter; last days are whole days. A test reads it with another
/// implementation.
public final class Ics {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public enum Method {
        REQUEST,
        CANCEL
    }

    /// Who sends an invitation, and who gets it.
    public record Envelope(String from, String to, String name) {}

    private final StringBuilder out = new StringBuilder();

    private Ics() {}

    public static String calendar(String name, List<CalendarEntry> entries) {
        var ics = new Ics();
        ics.head();
        ics.line("NAME:" + text(name));
        ics.line("X-WR-CALNAME:" + text(name));
        ics.line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        ics.line("X-PUBLISHED-TTL:PT4H");
        entries.forEach(entry -> ics.event(entry, null, null));
        return ics.end();
    }

    public static String invitation(CalendarEntry entry, Method method, Envelope envelope) {
        var ics = new Ics();
        ics.head();
        ics.line("METHOD:" + method);
        ics.event(entry, method, envelope);
        return ics.end();
    }

    /// The same invitation for somebody who has another address by now.
    public static String to(String address, String invitation) {
        var ics = new Ics();
        invitation.replace("\r\n ", "").lines().forEach(line -> ics.line(addressed(line, address)));
        return ics.out.toString();
    }

    private static String addressed(String line, String address) {
        return line.startsWith("ATTENDEE;")
                ? line.substring(0, line.lastIndexOf(":mailto:")) + ":mailto:" + address
                : line;
    }

    private void head() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Koers//Koers//NL");
        line("CALSCALE:GREGORIAN");
    }

    private String end() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private void event(CalendarEntry event, @Nullable Method method, @Nullable Envelope envelope) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid() + "@koers");
        line("SEQUENCE:" + event.sequence());
        line("DTSTAMP:" + MOMENT.format(event.changedAt()));
        line("LAST-MODIFIED:" + MOMENT.format(event.changedAt()));
        times(event);
        line("SUMMARY:" + text(event.title()));
        if (!event.place().isEmpty()) {
            line("LOCATION:" + text(event.place()));
        }
        if (!event.href().isEmpty()) {
            line("DESCRIPTION:" + text(event.href()));
            line("URL:" + event.href());
        }
        line("STATUS:" + (method == Method.CANCEL ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (event.busy() ? "OPAQUE" : "TRANSPARENT"));
        if (envelope != null) {
            line("ORGANIZER;CN=Koers:mailto:" + envelope.from());
            line("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="
                    + parameter(envelope.name()) + ":mailto:" + envelope.to());
        }
        line("END:VEVENT");
    }

    private void times(CalendarEntry event) {
        if (event.starts() == null || event.ends() == null) {
            line("DTSTART;VALUE=DATE:" + day(event.day()));
            line("DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
        } else {
            line("DTSTART:" + MOMENT.format(moment(event.day(), event.starts())));
            line("DTEND:" + MOMENT.format(moment(event.day(), event.ends())));
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.PEOPLE).toInstant();
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String parameter(String words) {
        return "\"" + words.replaceAll("[\"\\p{Cntrl}]", " ") + "\"";
    }

    /// No line is longer than 75 bytes: what is more goes on after a space, never in the middle of a character.
    private void line(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > (parts.isEmpty() ? 75 : 74)) {
                parts.add(part.toString());
                part.setLength(0);
                bytes = 0;
            }
            part.append(character);
            bytes += size;
            i += character.length();
        }
        parts.add(part.toString());
        out.append(String.join("\r\n ", parts)).append("\r\n");
    }
}
