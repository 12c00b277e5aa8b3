package nl.koers.mail.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes that a letter did not arrive. For the program, within a transaction. Its text stays for another try; a text
/// that lets someone in goes, for such a letter is made anew.
@Component
public class Returning {
    private final JdbcClient db;
    private final Clock clock;

    Returning(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What comes back a second time is the same thing that waits; what was looked after and sent again waits anew.
    ///
    /// @return whether there is such a letter
    public boolean note(UUID letter, String status) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        db.sql("""
                update mail.letter
                   set next_at = null, problem = ?, body = case when secret then '' else body end,
                       calendar = case when secret then null else calendar end
                 where id = ?""").param(status).param(letter).update();
        return db.sql("""
                insert into mail.returned (letter_id, recipient, kind, secret, posted_by, status, at)
                select id, recipient, split_part(fact, ' ', 1), secret, posted_by, ?, ? from mail.letter where id = ?
                    on conflict (letter_id) do update
                       set recipient = excluded.recipient, status = excluded.status, at = excluded.at, settled_at = null, settled_by = null""").param(status).param(now).param(letter).update() == 1;
    }
}
