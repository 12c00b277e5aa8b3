package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.OwnFacts;
import nl.koers.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How somebody wants mail, in which language, and since when there is an address of the own calendar: that there is
/// one, because the secret in it is nowhere (R93).
@Component
class OwnMail implements OwnFacts {
    private final JdbcClient db;
    private final People people;

    OwnMail(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public List<Fact> of(PersonId person) {
        var language = people.languageOf(person).equals("en") ? "english" : "dutch";
        var facts = new ArrayList<>(
                List.of(Fact.of(plain("notifications.own.language"), plain("notifications.page." + language))));
        facts.addAll(db.sql("""
                        select rhythm, null::timestamptz as made_at from notifications.preference where person_id = :person
                        union all select null, made_at from notifications.calendar_address where person_id = :person""")
                .param("person", person.value())
                .query((row, _) -> row.getString("rhythm") == null
                        ? new Fact(
                                plain("notifications.own.calendar"),
                                plain("notifications.own.calendar-there"),
                                null,
                                row.getObject("made_at", OffsetDateTime.class).toInstant())
                        : Fact.of(
                                plain("notifications.own.rhythm"),
                                plain("notifications.rhythm." + row.getString("rhythm"))))
                .list());
        return List.copyOf(facts);
    }
}
