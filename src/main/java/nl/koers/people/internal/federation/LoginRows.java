package nl.koers.people.internal.federation;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which login elsewhere leads to whom. Called within `AsProgram`.
@Repository
class LoginRows {
    private final JdbcClient db;
    private final Clock clock;

    LoginRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<PersonId> personOf(Arrived arrived) {
        return db.sql("select person_id from people.login where issuer = ? and subject = ?")
                .param(arrived.issuer())
                .param(arrived.subject())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    void used(Arrived arrived) {
        db.sql("update people.login set used_at = ?, home = ? where issuer = ? and subject = ?")
                .param(atNow())
                .param(arrived.home())
                .param(arrived.issuer())
                .param(arrived.subject())
                .update();
    }

    List<Login> of(PersonId person) {
        return db.sql("""
                        select id, provider, home, linked_at, used_at
                          from people.login where person_id = ? order by linked_at, id""")
                .param(person.value())
                .query((row, _) -> {
                    var used = row.getObject("used_at", OffsetDateTime.class);
                    return new Login(
                            row.getObject("id", UUID.class),
                            row.getString("provider"),
                            row.getString("home"),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /// @return false when this login leads to somebody already
    boolean add(PersonId person, Arrived arrived) {
        return db.sql("""
                        insert into people.login (id, person_id, provider, issuer, subject, home, linked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(Generators.timeBasedEpochRandomGenerator().generate())
                        .param(person.value())
                        .param(arrived.provider())
                        .param(arrived.issuer())
                        .param(arrived.subject())
                        .param(arrived.home())
                        .param(atNow())
                        .update()
                == 1;
    }

    void remove(PersonId person, UUID id) {
        db.sql("delete from people.login where id = ? and person_id = ?")
                .param(id)
                .param(person.value())
                .update();
    }

    private OffsetDateTime atNow() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
