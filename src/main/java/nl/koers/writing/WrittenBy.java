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
    /// @param words the stretches that got their words from this person, as last worded so; those of others in the
    /// same text are left out
    public record Written(UUID dossier, String name, int versions, Instant last, List<String> words) {}

    public List<Written> of(PersonId person) {
        return db.sql("""
                with own as (
                    select section_id, number, saved_at, origin, text, block_ids, block_since
                      from writing.version where saved_by = ?),
                stretch as (
                    select distinct on (o.section_id, b.id) o.section_id, o.number, b.place, b.words
                      from own o, unnest(string_to_array(o.text, e'\n\n'), o.block_ids, o.block_since)
                                  with ordinality as b (words, id, since, place)
                     where b.since = o.number and o.origin in ('WRITTEN', 'MERGED')
                     order by o.section_id, b.id, o.number desc)
                select s.dossier_id, s.key, count(*) as versions, max(o.saved_at) as last,
                       array(select w.words from stretch w where w.section_id = s.id order by w.number, w.place) as words
                  from own o join writing.section s on s.id = o.section_id
                 group by s.id, s.dossier_id, s.key
                 order by last desc, s.key, s.dossier_id""")
                .param(person.value())
                .query((row, _) -> new Written(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("key"),
                        row.getInt("versions"),
                        row.getObject("last", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("words").getArray())))
                .list();
    }
}
