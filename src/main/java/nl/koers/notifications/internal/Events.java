package nl.koers.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What lies in everyone's calendar. For the program, within a transaction.
@Repository
class Events {
    private final JdbcClient db;

    Events(JdbcClient db) {
        this.db = db;
    }

    Map<String, Event> of(PersonId person) {
        return db
                .sql("select * from notifications.event where person_id = ?")
                .param(person.value())
                .query((row, _) -> event(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Event::uid, Function.identity()));
    }

    void keep(PersonId person, Event event) {
        db.sql("""
                insert into notifications.event (person_id, uid, dossier_id, sequence, day, starts, ends, title, place,
                    href, attends, changed_at, invited, gone) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (person_id, uid) do update set sequence = excluded.sequence, day = excluded.day,
                       starts = excluded.starts, ends = excluded.ends, title = excluded.title, place = excluded.place,
                       href = excluded.href, attends = excluded.attends, changed_at = excluded.changed_at,
                       invited = excluded.invited, gone = excluded.gone""")
                .param(person.value())
                .param(event.uid())
                .param(event.dossier())
                .param(event.sequence())
                .param(event.day())
                .param(event.starts())
                .param(event.ends())
                .param(event.title())
                .param(event.place())
                .param(event.href())
                .param(event.attends())
                .param(OffsetDateTime.ofInstant(event.changedAt(), ZoneOffset.UTC))
                .param(event.invited())
                .param(event.gone())
                .update();
    }

    /// Who has something of this dossier in the calendar.
    Set<PersonId> peopleIn(UUID dossier) {
        return db.sql("select distinct person_id from notifications.event where dossier_id = ? and not gone")
                .param(dossier)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    Map<UUID, Integer> seen() {
        return db
                .sql("select dossier_id, number from notifications.seen")
                .query((row, _) -> Map.entry(row.getObject("dossier_id", UUID.class), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void saw(UUID dossier, int number) {
        db.sql("""
                insert into notifications.seen (dossier_id, number) values (?, ?)
                    on conflict (dossier_id) do update set number = greatest(seen.number, excluded.number)""").param(dossier).param(number).update();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("uid"),
                row.getObject("dossier_id", UUID.class),
                row.getInt("sequence"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("href"),
                row.getBoolean("attends"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("invited"),
                row.getBoolean("gone"));
    }
}
