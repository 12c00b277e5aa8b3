package nl.koers.notifications.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.notifications.internal.Digest.Fact;
import nl.koers.notifications.internal.Digest.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each person was told, and until which morning. For the program, within a transaction.
@Repository
class Memories {
    private final JdbcClient db;

    Memories(JdbcClient db) {
        this.db = db;
    }

    /// @param on the last morning that was looked at
    /// @param lastWhole the last morning on which everything was told
    record Round(@Nullable LocalDate on, @Nullable LocalDate lastWhole) {}

    /// One at a time per person, on however many nodes.
    void lock(PersonId person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(person.toString())
                .query((_, _) -> person)
                .list();
    }

    Round round(PersonId person) {
        return db.sql("select on_day, whole_on from notifications.round where person_id = ?")
                .param(person.value())
                .query((row, _) ->
                        new Round(row.getObject("on_day", LocalDate.class), row.getObject("whole_on", LocalDate.class)))
                .optional()
                .orElse(new Round(null, null));
    }

    void keep(PersonId person, Round round) {
        db.sql("""
                insert into notifications.round (person_id, on_day, whole_on) values (?, ?, ?)
                    on conflict (person_id) do update set on_day = excluded.on_day, whole_on = excluded.whole_on""")
                .param(person.value())
                .param(round.on())
                .param(round.lastWhole())
                .update();
    }

    /// Whose morning has not come yet today.
    Set<PersonId> waiting(Collection<PersonId> everyone, LocalDate today) {
        var waiting = new HashSet<>(everyone);
        waiting.removeAll(db.sql("select person_id from notifications.round where on_day >= ?")
                .param(today)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set());
        return waiting;
    }

    Set<Fact> told(PersonId person) {
        return db.sql("select task, until_day, stage from notifications.told where person_id = ? and over_on is null")
                .param(person.value())
                .query((row, _) -> new Fact(
                        row.getString("task"),
                        row.getObject("until_day", LocalDate.class),
                        Stage.valueOf(row.getString("stage"))))
                .set();
    }

    void tell(PersonId person, List<Notice> notices, LocalDate today) {
        notices.forEach(notice -> db.sql("""
                        insert into notifications.told (person_id, task, until_day, stage, told_on)
                        values (?, ?, ?, ?, ?)""")
                .param(person.value())
                .param(notice.task().task())
                .param(notice.task().until())
                .param(notice.stage().name())
                .param(today)
                .update());
    }

    /// These no longer wait: should they ever wait again, that is news.
    void over(PersonId person, Set<String> tasks, LocalDate today) {
        db.sql("""
                update notifications.told set over_on = ? where person_id = ? and task = any (?) and over_on is null""")
                .param(today)
                .param(person.value())
                .param(tasks.toArray(String[]::new))
                .update();
    }
}
