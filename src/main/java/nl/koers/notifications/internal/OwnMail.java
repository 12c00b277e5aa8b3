package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.OffsetDateTime;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.OwnFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How somebody wants mail, in which language, and since when there is an address of the own calendar: that there is
/// one, because the secret in it is nowhere (R93).
@Component
class OwnMail implements OwnFacts {
    private final JdbcClient db;

    OwnMail(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Fact> of(PersonId person) {
        return db.sql("""
                        select 'language' as what, language as said, null::timestamptz as made_at
                          from people.person where id = :person
                        union all select 'rhythm', rhythm, null from notifications.preference where person_id = :person
                        union all select 'calendar', '', made_at from notifications.calendar_address where person_id = :person""")
                .param("person", person.value())
                .query((row, _) -> {
                    var made = row.getObject("made_at", OffsetDateTime.class);
                    var what = row.getString("what");
                    return new Fact(
                            plain("notifications.own." + what),
                            said(what, row.getString("said")),
                            null,
                            made == null ? null : made.toInstant());
                })
                .list();
    }

    private static String said(String what, String said) {
        return switch (what) {
            case "language" -> plain("notifications.page." + (said.equals("en") ? "english" : "dutch"));
            case "rhythm" -> plain("notifications.rhythm." + said);
            default -> plain("notifications.own.calendar-there");
        };
    }
}
