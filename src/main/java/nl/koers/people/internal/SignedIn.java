package nl.koers.people.internal;

import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is behind a request: the person, the seats of this moment, and the house shown beside the name.
@Repository
class SignedIn {
    private final JdbcClient db;
    private final Seats seats;

    SignedIn(JdbcClient db, Seats seats) {
        this.db = db;
        this.seats = seats;
    }

    /// @param home the partnership of first belonging, for the menu; absent for the Platform and the like
    record Someone(Viewer viewer, Optional<Home> home) {}

    record Home(UUID id, String shortName) {}

    Optional<Someone> find(PersonId id) {
        return db.sql("""
                select p.name, r.id, r.short_name
                  from people.person p
                  left join people.affiliation a on a.person_id = p.id and a.ended_on is null
                  left join register.partnership r on r.id = a.partnership_id
                 where p.id = ?
                 order by a.since, r.id limit 1""")
                .param(id.value())
                .query((row, _) -> new Someone(
                        Viewer.person(id, row.getString("name"), seats.of(id)),
                        Optional.ofNullable(row.getObject("id", UUID.class)).map(home -> {
                            try {
                                return new Home(home, row.getString("short_name"));
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })))
                .optional();
    }
}
