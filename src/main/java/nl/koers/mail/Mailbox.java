package nl.koers.mail;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return db.sql("""
                        insert into mail.letter (id, fact, recipient, language, subject, body, secret, written_at, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(Generators.timeBasedEpochRandomGenerator().generate())
                        .param(letter.fact())
                        .param(letter.to())
                        .param(letter.language())
                        .param(letter.subject())
                        .param(letter.body())
                        .param(letter.secret())
                        .param(now)
                        .param(now)
                        .update()
                == 1;
    }

    /// A letter as it lies in someone's box.
    public record Received(Instant at, String subject, String body, String language) {}

    /// The newest first. For the program only: the database shows nobody else a letter.
    public List<Received> of(String address, int most) {
        return db.sql("""
                        select written_at, subject, body, language from mail.letter
                         where lower(recipient) = lower(?) order by written_at desc, id desc limit ?""")
                .param(address)
                .param(most)
                .query((row, _) -> received(row))
                .list();
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("body"),
                row.getString("language"));
    }
}
