package nl.koers.people.internal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.koers.people.internal.accounts.Patience.Of;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tries that count, in the database: the same on every node. What was typed is not kept, only its hash, for a
/// day. Called within `AsProgram`.
@Repository
public class Tries {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    Tries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Counts one try.
    ///
    /// @return the patience as it was before: closed means that this try is not looked at
    public Patience count(Of kind, String what) {
        db.sql("delete from people.tries where last_at < ?")
                .param(at(clock.instant().minus(KEPT)))
                .update();
        var subject = subject(kind, what);
        db.sql("insert into people.tries (subject, number, last_at) values (?, 0, ?) on conflict do nothing")
                .param(subject)
                .param(at(clock.instant()))
                .update();
        var before = locked(subject);
        save(subject, before.tried(kind, clock.instant()));
        return before;
    }

    public void forgive(Of kind, String what) {
        var subject = subject(kind, what);
        save(subject, locked(subject).forgiven());
    }

    void forget(Of kind, String what) {
        db.sql("delete from people.tries where subject = ?")
                .param(subject(kind, what))
                .update();
    }

    private Patience locked(byte[] subject) {
        return db.sql("select number, last_at, closed_until from people.tries where subject = ? for update")
                .param(subject)
                .query((row, _) ->
                        new Patience(row.getInt("number"), moment(row, "last_at"), moment(row, "closed_until")))
                .optional()
                .orElseGet(Patience::fresh);
    }

    private void save(byte[] subject, Patience patience) {
        db.sql("update people.tries set number = ?, last_at = coalesce(?, last_at), closed_until = ? where subject = ?")
                .param(patience.number())
                .param(at(patience.last()))
                .param(at(patience.closedUntil()))
                .param(subject)
                .update();
    }

    /// The small letters are those of the database, that finds an account by them: what it takes for one account counts
    /// as one.
    private byte[] subject(Of kind, String what) {
        return db.sql("select sha256(convert_to(? || ' ' || lower(?), 'UTF8'))")
                .param(kind.name())
                .param(kind == Of.ADDRESS ? Household.of(what) : what.strip())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
