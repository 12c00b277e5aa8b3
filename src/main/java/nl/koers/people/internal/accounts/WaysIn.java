package nl.koers.people.internal.accounts;

import nl.koers.access.PersonId;
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
