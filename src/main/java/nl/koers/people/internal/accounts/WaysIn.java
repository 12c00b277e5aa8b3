package nl.koers.people.internal.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How someone can get in: a password, passkeys, logins elsewhere. Whoever has a way in never loses the last one.
/// Called within `AsProgram`.
@Repository
public class WaysIn {
    private final JdbcClient db;

    WaysIn(JdbcClient db) {
        this.db = db;
    }

    public enum Kind {
        PASSWORD,
        PASSKEY,
        LOGIN
    }

    /// @param name what the owner or the institution calls it; empty for a password, of which only is known that it
    /// exists
    public record Way(Kind kind, String name, @Nullable Instant since) {}

    /// In the order password, passkeys, logins, each from old to new; in one question, whatever there is.
    public List<Way> of(PersonId person) {
        return db
                .sql("""
                        select 'PASSWORD' as kind, '' as name, null as since, person_id as id
                          from people.password where person_id = :person
                        union all select 'PASSKEY', name, made_at, id from people.passkey where person_id = :person
                        union all select 'LOGIN', provider || ' ' || home, linked_at, id from people.login where person_id = :person
                        order by since nulls first, id""")
                .param("person", person.value())
                .query((row, _) -> {
                    var since = row.getObject("since", OffsetDateTime.class);
                    return new Way(
                            Kind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            since == null ? null : since.toInstant());
                })
                .stream()
                .sorted(Comparator.comparing(Way::kind))
                .toList();
    }

    public int number(PersonId person) {
        return db.sql("""
                        select (select count(*) from people.password where person_id = :person)
                             + (select count(*) from people.passkey where person_id = :person)
                             + (select count(*) from people.login where person_id = :person)""").param("person", person.value()).query(Integer.class).single();
    }

    /// Of two who change the ways of one person at the same moment, the second waits here and counts anew.
    public void hold(PersonId person) {
        db.sql("select 1 from people.person where id = ? for update")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
