package nl.koers.notifications.internal;

import nl.koers.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often each person wants mail; who never said so gets it daily.
@Repository
public class Preferences {
    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    public Rhythm rhythmOf(PersonId person) {
        return db.sql("select rhythm from notifications.preference where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(Rhythm::valueOf)
                .orElse(Rhythm.DAILY);
    }

    public void choose(PersonId person, Rhythm rhythm) {
        db.sql("""
                insert into notifications.preference (person_id, rhythm) values (?, ?)
                    on conflict (person_id) do update set rhythm = excluded.rhythm""").param(person.value()).param(rhythm.name()).update();
    }
}
