package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.mail.Ics;
import nl.koers.mail.Ics.Envelope;
import nl.koers.mail.Ics.Method;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.record.DossierRecord;
import nl.koers.ui.Dates;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Invites by mail, at once, for a meeting that someone attends; sends what changed, and takes it back when it is
/// called off or no longer this person's. It looks at every dossier in which something was done since the last look.
@Service
public class DayInvitations {
    private static final Logger LOG = LoggerFactory.getLogger(DayInvitations.class);

    private final DossierRecord record;
    private final Seats seats;
    private final Events events;
    private final Calendars calendars;
    private final Looking looking;
    private final People people;
    private final Mailbox mailbox;
    private final SiteAddress address;
    private final Clock clock;
    private final String from;
    private final Set<PersonId> failing = ConcurrentHashMap.newKeySet();

    DayInvitations(
            DossierRecord record,
            Seats seats,
            Events events,
            Calendars calendars,
            Looking looking,
            People people,
            Mailbox mailbox,
            SiteAddress address,
            Clock clock,
            @Value("${koers.mail.from:}") String from) {
        this.record = record;
        this.seats = seats;
        this.events = events;
        this.calendars = calendars;
        this.looking = looking;
        this.people = people;
        this.mailbox = mailbox;
        this.address = address;
        this.clock = clock;
        this.from = from;
    }

    public void look() {
        var heads = looking.program(record::lengths);
        var seen = looking.program(events::seen);
        heads.forEach((dossier, number) -> {
            if (number > seen.getOrDefault(dossier, 0) && look(dossier)) {
                looking.program(() -> {
                    events.saw(dossier, number);
                    return number;
                });
            }
        });
    }

    /// Everyone who sits in it, and everyone who has it in the calendar.
    ///
    /// @return whether everyone was told; whoever could not be told is told at a next look, the others do not wait
    public boolean look(UUID dossier) {
        var concerned = new TreeSet<PersonId>(java.util.Comparator.comparing(PersonId::value));
        concerned.addAll(seats.inSubject(dossier));
        concerned.addAll(looking.program(() -> events.peopleIn(dossier)));
        return concerned.stream().filter(it -> !told(it, dossier)).count() == 0;
    }

    private boolean told(PersonId person, UUID dossier) {
        try {
            tell(person);
            failing.remove(person);
            return true;
        } catch (RuntimeException e) {
            // it is tried again every few seconds: one line is enough
            if (failing.add(person)) {
                LOG.error("One invitation of dossier {} failed; the others go on, and it is tried again", dossier, e);
            }
            return false;
        }
    }

    private void tell(PersonId id) {
        var person = looking.program(() -> people.require(id));
        var language = people.languageOf(id);
        looking.program(() -> {
            var today = LocalDate.now(clock);
            calendars.settleMeetings(person, language).changed().stream()
                    .filter(event -> !event.day().isBefore(today))
                    .forEach(event -> tell(person, language, event));
            return id;
        });
    }

    private void tell(Person person, String language, Event event) {
        boolean off = event.gone() || !event.attends();
        if (off && !event.invited()) {
            return;
        }
        var key = "notifications.day." + (off ? "off" : event.sequence() == 0 || !event.invited() ? "on" : "changed");
        var method = off ? Method.CANCEL : Method.REQUEST;
        mailbox.post(Words.in(
                language,
                () -> new Letter(
                        NewsBeforeSending.DAY + " " + event.uid() + " " + event.sequence(),
                        person.id(),
                        true,
                        person.email(),
                        language,
                        plain(key + ".subject", event.title(), words(Dates.plain(event.day()))),
                        body(person, event, key),
                        false,
                        Ics.invitation(event.entry(), method, new Envelope(from, person.email(), person.name())))));
        events.keep(person.id(), event.withInvitation(!off));
    }

    private String body(Person person, Event event, String key) {
        var item = "- " + event.title() + "\n  " + when(event)
                + (event.place().isEmpty() ? "" : "\n  " + event.place().replaceAll("\\s+", " ")) + "\n  "
                + event.href();
        return words(String.join(
                "\n\n",
                List.of(
                        plain(key + ".text", person.name()),
                        item,
                        plain(key + ".then"),
                        "-- \n" + plain("notifications.footer.always") + "\n" + address.of("/mijn-gegevens/mail"))));
    }

    private static String when(Event event) {
        return event.starts() == null || event.ends() == null
                ? Dates.plain(event.day())
                : plain(
                        "notifications.day.when",
                        Dates.plain(event.day()),
                        Dates.clock(event.starts()),
                        Dates.clock(event.ends()));
    }

    private static String words(String text) {
        return text.replace('\u00a0', ' ');
    }
}
