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
        return note(letter, status, "");
    }

    /// A report may come in after its letter went once more, to another address. It asks nothing of anybody then, and
    /// says nothing of the letter that is on its way now. An address we do not know of counts as that of now, for a
    /// server on the way may have written it otherwise.
    ///
    /// @param addressed where the letter that came back was sent to, or empty
    boolean note(UUID letter, String status, String addressed) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int current = db.sql("""
                update mail.letter l
                   set next_at = null, problem = ?, body = case when secret then '' else body end,
                       calendar = case when secret then null else calendar end
                 where id = ?
                   and not exists (select 1 from mail.returned r
                                    where r.letter_id = l.id and lower(r.recipient) = lower(?)
                                      and lower(r.recipient) <> lower(l.recipient))""").param(status).param(letter).param(addressed).update();
        return current == 1
                && db.sql("""
                insert into mail.returned (letter_id, recipient, kind, secret, posted_by, dossier, status, at)
                select id, recipient, split_part(fact, ' ', 1), secret, posted_by, dossier, ?, ? from mail.letter where id = ?
                    on conflict (letter_id) do update
                       set recipient = excluded.recipient, status = excluded.status, at = excluded.at, settled_at = null, settled_by = null""").param(status).param(now).param(letter).update() == 1;
    }
}
