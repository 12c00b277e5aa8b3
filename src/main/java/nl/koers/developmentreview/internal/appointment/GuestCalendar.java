package nl.koers.developmentreview.internal.appointment;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import nl.koers.developmentreview.internal.appointment.GuestMail.Told;
import nl.koers.mail.CalendarEntry;
import nl.koers.mail.Ics;
import nl.koers.mail.Ics.Envelope;
import nl.koers.mail.Ics.Method;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The conversation in the calendar of a partner without account: each letter puts it there as it is now, the last one
/// takes it out (R61).
@Component
class GuestCalendar {
    private final Clock clock;
    private final String from;

    GuestCalendar(Clock clock, @Value("${koers.mail.from:}") String from) {
        this.clock = clock;
        this.from = from;
    }

    String there(Told it, String place, String href) {
        return Ics.invitation(entry(it, it.sequence(), place, href), Method.REQUEST, to(it));
    }

    String off(Told it) {
        return Ics.invitation(entry(it, it.sequence() + 1, "", ""), Method.CANCEL, to(it));
    }

    private CalendarEntry entry(Told it, int sequence, String place, String href) {
        return new CalendarEntry(
                "guest-" + it.id(),
                sequence,
                it.day(),
                it.starts(),
                it.ends(),
                plain("opr.guest-mail.calendar", it.host()),
                place,
                href,
                true,
                clock.instant());
    }

    private Envelope to(Told it) {
        return new Envelope(from, it.email(), it.name());
    }
}
