package nl.koers.documents;

import com.fasterxml.uuid.Generators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.SeatKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of dossiers. What is placed stays; what is not can still be explained or taken away.
@Repository
public class Files {
    /// The same number stands in the table.
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final String COLUMNS =
            "id, dossier_id, name, kind, size, sha256, reason, added_at, by_name, placed_at";

    private final JdbcClient db;
    private final Clock clock;

    Files(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// As far as the viewer may have them, the oldest first.
    public List<StoredFile> of(UUID dossier) {
        return db.sql("select " + COLUMNS + " from documents.file where dossier_id = ? order by added_at, id")
                .param(dossier)
                .query(Files::file)
                .list();
    }

    public Optional<StoredFile> find(UUID id) {
        return db.sql("select " + COLUMNS + " from documents.file where id = ?")
                .param(id)
                .query(Files::file)
                .optional();
    }

    public byte[] content(UUID id) {
        return db.sql("select content from documents.file where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /// @param name as it came; only its last part is kept, without signs that a file system stumbles over
    public StoredFile add(
            UUID dossier, String name, FileKind kind, byte[] bytes, String reason, Set<SeatKind> writers) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        var viewer = Acting.viewer();
        var file = new StoredFile(
                id,
                dossier,
                plainName(name),
                kind,
                bytes.length,
                sha256(bytes),
                reason,
                clock.instant(),
                viewer.name(),
                null);
        db.sql("""
                insert into documents.file
                    (id, dossier_id, name, kind, size, sha256, content, reason, readers, writers, added_at, added_by, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?)""")
                .param(file.id())
                .param(dossier)
                .param(file.name())
                .param(kind.name())
                .param(file.size())
                .param(file.sha256())
                .param(bytes)
                .param(reason)
                .param(names(writers))
                .param(at(file.addedAt()))
                .param(viewer.requirePerson().value())
                .param(file.byName())
                .update();
        return file;
    }

    public void explain(UUID id, String reason) {
        db.sql("update documents.file set reason = ? where id = ?")
                .param(reason)
                .param(id)
                .update();
    }

    public void remove(UUID id) {
        db.sql("delete from documents.file where id = ?").param(id).update();
    }

    /// From now on these seats have them too, and they stay as they are. What was placed before is left alone.
    public void place(UUID dossier, Set<SeatKind> readers) {
        db.sql(
                        "update documents.file set placed_at = ?, readers = ? where dossier_id = ? and placed_at is null and reason <> ''")
                .param(at(clock.instant()))
                .param(names(readers))
                .param(dossier)
                .update();
    }

    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var base = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} ()_.,'’+-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var some = base.isEmpty() ? "bijlage" : base;
        return some.length() > 120 ? some.substring(0, 120).strip() : some;
    }

    private static String[] names(Set<SeatKind> kinds) {
        return kinds.stream().map(SeatKind::name).sorted().toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        var placed = row.getObject("placed_at", OffsetDateTime.class);
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("reason"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                placed == null ? null : placed.toInstant());
    }
}
