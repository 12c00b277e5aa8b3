package nl.koers.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /// The seats are asked once the row is read: each question has the connection for itself, so that as many requests
    /// as
    /// there are connections never wait for each other.
    Optional<Someone> find(PersonId id) {
        return db.sql("""
                select p.name, r.id, r.short_name
                  from people.person p
                  left join people.affiliation a on a.person_id = p.id and a.ended_on is null
                  left join register.partnership r on r.id = a.partnership_id
                 where p.id = ?
                 order by a.since, r.id limit 1""")
                .param(id.value())
                .query((row, _) -> new Named(row.getString("name"), home(row)))
                .optional()
                .map(named -> new Someone(Viewer.person(id, named.name(), seats.of(id)), named.home()));
    }

    private record Named(String name, Optional<Home> home) {}

    private static Optional<Home> home(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Home(id, row.getString("short_name")));
    }
}
