package nl.koers.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which forms of whoever acts were taken, so that one that is sent again counts once (R91).
@Repository
public class Sendings {
    /// Whoever sends again does so after a lost connection or a closed laptop.
    private static final Duration KEPT = Duration.ofDays(60);

    private final JdbcClient db;
    private final Clock clock;

    Sendings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Within the transaction of the act itself; waits for the same form that is under way. False when it was taken.
    boolean take(UUID key) {
        var person = Acting.viewer().requirePerson().value();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        db.sql("delete from writing.sending where person_id = ? and at < ?")
                .param(person)
                .param(now.minus(KEPT))
                .update();
        return db.sql(
                                "insert into writing.sending (person_id, key, landed, at) values (?, ?, '', ?) on conflict do nothing")
                        .param(person)
                        .param(key)
                        .param(now)
                        .update()
                == 1;
    }

    /// Where the taken form led to: empty words while that is not known, nothing when it was not taken.
    @Transactional(readOnly = true)
    public Optional<String> landed(UUID key) {
        return db.sql("select landed from writing.sending where person_id = ? and key = ?")
                .param(Acting.viewer().requirePerson().value())
                .param(key)
                .query((row, _) -> row.getString("landed"))
                .optional();
    }

    @Transactional
    public void land(UUID key, String where) {
        db.sql("update writing.sending set landed = ? where person_id = ? and key = ?")
                .param(where)
                .param(Acting.viewer().requirePerson().value())
                .param(key)
                .update();
    }

    /// The answer was a page that says what is missing: nothing was done, and the same form may come again.
    @Transactional
    public void release(UUID key) {
        db.sql("delete from writing.sending where person_id = ? and key = ?")
                .param(Acting.viewer().requirePerson().value())
                .param(key)
                .update();
    }
}
