package nl.koers.notifications.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.mail.Ics;
import nl.koers.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secret address of someone's own calendar: one at a time, a new one ends the old one at once. Only its
/// hash is kept, so it is shown once and nobody can look it up.
@Service
public class CalendarAddress {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Calendars calendars;
    private final Looking looking;
    private final People people;
    private final Clock clock;

    CalendarAddress(JdbcClient db, Calendars calendars, Looking looking, People people, Clock clock) {
        this.db = db;
        this.calendars = calendars;
        this.looking = looking;
        this.people = people;
        this.clock = clock;
    }

    /// @return the secret; it is nowhere else
    @Transactional
    public String renew(PersonId person) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                insert into notifications.calendar_address (person_id, secret_hash, made_at) values (?, ?, ?)
                    on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at""")
                .param(person.value())
                .param(hash(secret))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return secret;
    }

    @Transactional
    public void revoke(PersonId person) {
        db.sql("delete from notifications.calendar_address where person_id = ?")
                .param(person.value())
                .update();
    }

    public Optional<Instant> since(PersonId person) {
        return db.sql("select made_at from notifications.calendar_address where person_id = ?")
                .param(person.value())
                .query((row, _) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// The calendar behind a secret, with what its owner may know at this moment.
    public String calendar(String secret) {
        var id = looking.program(
                        () -> db.sql("select person_id from notifications.calendar_address where secret_hash = ?")
                                .param(hash(secret))
                                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                                .optional())
                .orElseThrow(NoSuchThing::new);
        var person = people.require(id);
        var language = people.languageOf(id);
        var meetings = calendars.meetings(person, language);
        // only looks: a meeting that changed is numbered when its invitation goes out
        var known = looking.program(() -> calendars.asKnown(person, meetings));
        var last = calendars.lastDays(person, language);
        var days = looking.program(() -> calendars.settleLastDays(person, last).there());
        var all = java.util.stream.Stream.concat(known.stream(), days.stream())
                .sorted(java.util.Comparator.comparing(Event::day).thenComparing(Event::uid))
                .map(Event::entry)
                .toList();
        return nl.koers.ui.Words.in(
                language, () -> Ics.calendar(nl.koers.ui.Words.plain("notifications.calendar.name"), all));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
