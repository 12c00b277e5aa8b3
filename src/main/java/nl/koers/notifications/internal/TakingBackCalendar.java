package nl.koers.notifications.internal;

import nl.koers.access.PersonId;
import nl.koers.people.ReadsAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever logs out everywhere takes the secret address of the own calendar back too (R90).
@Component
class TakingBackCalendar implements ReadsAlong {
    private final JdbcClient db;

    TakingBackCalendar(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void takeBackAll(PersonId owner) {
        db.sql("delete from notifications.calendar_address where person_id = ?")
                .param(owner.value())
                .update();
    }
}
