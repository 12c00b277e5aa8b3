package nl.koers.qualityframework.internal;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of this room. A file goes in and comes out as it is.
@Repository
public class VersionRows {
    private static final String CONCEPT = """
            select v.id, v.name, e.number, e.file, e.saved_at
              from qualityframework.version v join qualityframework.edition e on e.version_id = v.id
             where v.published_at is null and v.dropped_at is null
               and e.number = (select max(l.number) from qualityframework.edition l where l.version_id = v.id)
            """;

    private final JdbcClient db;

    VersionRows(JdbcClient db) {
        this.db = db;
    }

    public record Published(UUID id, String name, Instant at) {}

    /// A concept with its newest edition.
    public record Draft(UUID id, String name, int number, String file, Instant savedAt) {}

    public record Edition(int number, Instant savedAt) {}

    public List<Published> published() {
        return db.sql("select id, name, published_at from qualityframework.version where published_at is not null")
                .query((row, _) -> new Published(
                        row.getObject("id", UUID.class), row.getString("name"), instant(row, "published_at")))
                .list();
    }

    public Optional<String> publishedFile(UUID id) {
        return db.sql("select file from qualityframework.version where id = ? and published_at is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    public List<Draft> drafts() {
        return db.sql(CONCEPT + " order by v.name desc")
                .query(VersionRows::draft)
                .list();
    }

    public Optional<Draft> draft(String name) {
        return db.sql(CONCEPT + " and v.name = ?")
                .param(name)
                .query(VersionRows::draft)
                .optional();
    }

    /// Waits for others who change this concept, so that each builds on what the one before saved.
    public void hold(String name) {
        db.sql("select pg_advisory_xact_lock(hashtext('qualityframework.' || ?))")
                .param(name)
                .query((_, _) -> true)
                .single();
    }

    /// Whether there ever was a version of this name, or a concept of it that was dropped.
    public boolean everWas(String name) {
        return db.sql("select exists (select 1 from qualityframework.version where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /// A version that is there now, published or not, has this name.
    public boolean isTaken(String name) {
        return db.sql("select exists (select 1 from qualityframework.version where name = ? and dropped_at is null)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    public UUID begin(String name) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        begin(id, name);
        return id;
    }

    public boolean isOver(UUID id) {
        return db.sql("""
                        select exists (select 1 from qualityframework.version
                                        where id = ? and (published_at is not null or dropped_at is not null))""").param(id).query(Boolean.class).single();
    }

    public void begin(UUID id, String name) {
        db.sql("insert into qualityframework.version (id, name) values (?, ?)")
                .param(id)
                .param(name)
                .update();
    }

    public void save(UUID version, int number, String file, Instant at) {
        db.sql("insert into qualityframework.edition (version_id, number, file, saved_at) values (?, ?, ?, ?)")
                .param(version)
                .param(number)
                .param(file)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    public void publish(UUID version, String file, Instant at) {
        db.sql("update qualityframework.version set file = ?, published_at = ? where id = ?")
                .param(file)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(version)
                .update();
    }

    public void drop(UUID version, Instant at) {
        db.sql("update qualityframework.version set dropped_at = ? where id = ?")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(version)
                .update();
    }

    /// Newest first.
    public List<Edition> editions(UUID version) {
        return db.sql("""
                select number, saved_at from qualityframework.edition where version_id = ? order by number desc""")
                .param(version)
                .query((row, _) -> new Edition(row.getInt("number"), instant(row, "saved_at")))
                .list();
    }

    public Optional<String> edition(UUID version, int number) {
        return db.sql("select file from qualityframework.edition where version_id = ? and number = ?")
                .param(version)
                .param(number)
                .query(String.class)
                .optional();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("number"),
                row.getString("file"),
                instant(row, "saved_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
