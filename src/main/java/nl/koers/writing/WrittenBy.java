package nl.koers.writing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody wrote, for that person's own data: as far as it may still be read (R93).
@Repository
public class WrittenBy {
    private final JdbcClient db;

    WrittenBy(JdbcClient db) {
        this.db = db;
    }

    /// @param name of the section
    /// @param versions how many of them are this person's
    public record Written(UUID dossier, String name, int versions, Instant last) {}

    public List<Written> of(PersonId person) {
        return db.sql("""
                select s.dossier_id, s.key, count(*) as versions, max(v.saved_at) as last
                  from writing.version v join writing.section s on s.id = v.section_id
                 where v.saved_by = ?
                 group by s.dossier_id, s.key
                 order by last desc, s.key""")
                .param(person.value())
                .query((row, _) -> new Written(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("key"),
                        row.getInt("versions"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }
}
