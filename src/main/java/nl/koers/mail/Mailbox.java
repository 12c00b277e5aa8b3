package nl.koers.mail;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where rooms post their letters, and where the demonstration looks into a letterbox.
@Repository
public class Mailbox {
    private final JdbcClient db;
    private final Clock clock;

    Mailbox(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Written in the transaction of the fact: either both stand, or neither.
    ///
    /// @return whether it is new; who has a letter about this fact gets no second one
    public boolean post(Letter letter) {
        return post(letter, clock.instant());
    }

    /// @param at when it was written; a demonstration that jumps to a date writes the mornings between
    public boolean post(Letter letter, Instant at) {
        var by = Acting.viewer().person();
        var now = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        return db.sql("""
                        insert into mail.letter
                            (id, fact, person, reader, recipient, language, subject, body, secret, calendar, dossier,
                             posted_by, written_at, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(Generators.timeBasedEpochRandomGenerator().generate())
                        .param(letter.fact())
                        .param(id(letter.person()))
                        .param(letter.follows() ? id(letter.person()) : null)
                        .param(letter.to())
                        .param(letter.language())
                        .param(letter.subject())
                        .param(letter.body())
                        .param(letter.secret())
                        .param(letter.calendar())
                        .param(letter.dossier())
                        .param(by == null ? null : by.value())
                        .param(now)
                        .param(now)
                        .update()
                == 1;
    }

    /// Letters about facts that begin so, gone with the address they went to (R93). For the program only.
    public void forget(String facts) {
        db.sql("""
                delete from mail.returned
                 where letter_id in (select id from mail.letter where starts_with(fact, ?))""").param(facts).update();
        db.sql("delete from mail.letter where starts_with(fact, ?)")
                .param(facts)
                .update();
    }

    /// Whether any letter about facts that begin so may have arrived. For the program only.
    public boolean reached(String facts) {
        return db.sql("""
                        select exists (select 1 from mail.letter l
                         where starts_with(l.fact, ?) and (l.begun or l.sent_at is not null or l.tries > 0)
                           and not exists (select 1 from mail.returned r where r.letter_id = l.id))""").param(facts).query(Boolean.class).single();
    }

    /// A letter as it lies in someone's box.
    public record Received(
            UUID id,
            Instant at,
            String subject,
            String body,
            String language,
            @Nullable String calendar) {}

    /// The newest first, without those that were taken back before they went. For the program only: the database shows
    /// nobody else a letter.
    public List<Received> of(String address, int most) {
        return db.sql("""
                        select id, written_at, subject, body, language, calendar from mail.letter
                         where lower(recipient) = lower(?) and not over order by written_at desc, id desc limit ?""")
                .param(address)
                .param(most)
                .query((row, _) -> received(row))
                .list();
    }

    /// All that was written to this person, at whatever address; none of who had that address before. For that person
    /// and the program: the database shows it to nobody else.
    public List<Received> of(PersonId person) {
        return db.sql("""
                        select id, written_at, subject, body, language, calendar from mail.letter
                         where person = ? and not over order by written_at desc, id desc""")
                .param(person.value())
                .query((row, _) -> received(row))
                .list();
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("body"),
                row.getString("language"),
                row.getString("calendar"));
    }
}
