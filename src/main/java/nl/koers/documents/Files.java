package nl.koers.documents;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.koers.access.Acting;
import nl.koers.access.SeatKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of dossiers. What is placed stays; what is not can still be explained or taken away.
@Repository
public class Files {
    /// What is held in memory of a file on its way in or out.
    private static final int PIECE = 256 * 1024;

    private static final int LONGEST_NAME = 120;

    private static final String COLUMNS =
            "id, dossier_id, name, kind, size, sha256, reason, added_at, by_name, placed_at, follows, replaced_by";

    private final JdbcClient db;
    private final JdbcTemplate pieces;
    private final Clock clock;

    Files(JdbcClient db, DataSource database, Clock clock) {
        this.db = db;
        this.pieces = new JdbcTemplate(database);
        this.pieces.setFetchSize(2);
        this.clock = clock;
    }

    /// As far as the viewer may have them, the oldest first; of a file that was replaced the newest version only.
    public List<StoredFile> of(UUID dossier) {
        return all(dossier).stream().filter(file -> file.replacedBy() == null).toList();
    }

    /// With every earlier version.
    public List<StoredFile> all(UUID dossier) {
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

    /// The same for who is going to change it: until the end of the transaction nobody else does.
    public Optional<StoredFile> findToChange(UUID id) {
        return db.sql("select " + COLUMNS + " from documents.file where id = ? for update")
                .param(id)
                .query(Files::file)
                .optional();
    }

    /// Writes the bytes as they came in, piece by piece; within a transaction.
    public void send(UUID id, OutputStream out) {
        pieces.query(
                "select bytes from documents.piece where file_id = ? order by number",
                (ResultSet row) -> {
                    try {
                        out.write(row.getBytes(1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                id);
    }

    /// @param name as it came; only its last part is kept, without signs that a file system stumbles over
    /// @param follows the version that this one replaces; that stays readable
    public StoredFile add(
            UUID dossier,
            String name,
            FileKind kind,
            Upload upload,
            String reason,
            Set<SeatKind> writers,
            @Nullable UUID follows) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        var viewer = Acting.viewer();
        var file = new StoredFile(
                id,
                dossier,
                plainName(name),
                kind,
                upload.size(),
                upload.sha256(),
                reason,
                clock.instant(),
                viewer.name(),
                null,
                follows,
                null);
        db.sql("""
                insert into documents.file
                    (id, dossier_id, name, kind, size, sha256, reason, readers, writers, added_at, added_by, by_name, follows)
                values (?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?)""")
                .param(file.id())
                .param(dossier)
                .param(file.name())
                .param(kind.name())
                .param(file.size())
                .param(file.sha256())
                .param(reason)
                .param(names(writers))
                .param(at(file.addedAt()))
                .param(viewer.requirePerson().value())
                .param(file.byName())
                .param(follows)
                .update();
        keep(id, upload);
        if (follows != null) {
            db.sql("update documents.file set replaced_by = ? where id = ?")
                    .param(id)
                    .param(follows)
                    .update();
        }
        return file;
    }

    private void keep(UUID id, Upload upload) {
        try (var in = java.nio.file.Files.newInputStream(upload.path())) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                db.sql("insert into documents.piece (file_id, number, bytes) values (?, ?, ?)")
                        .param(id)
                        .param(number++)
                        .param(piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void explain(UUID id, String reason) {
        db.sql("update documents.file set reason = ? where id = ?")
                .param(reason)
                .param(id)
                .update();
    }

    /// The version before it, if there is one, is the newest again.
    public void remove(UUID id) {
        db.sql("update documents.file set replaced_by = null where replaced_by = ?")
                .param(id)
                .update();
        db.sql("delete from documents.file where id = ?").param(id).update();
    }

    /// From now on these seats have them too, and they stay as they are. What was placed before is left alone.
    public void place(UUID dossier, Set<SeatKind> readers) {
        db.sql(
                        "update documents.file set placed_at = ?, readers = ? where dossier_id = ? and placed_at is null and replaced_by is null and reason <> ''")
                .param(at(clock.instant()))
                .param(names(readers))
                .param(dossier)
                .update();
    }

    /// What a person may read as the name of a file, whatever it was called: no signs that turn, hide or lead
    /// elsewhere.
    static String plainName(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var base = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} ()_.,'’+-]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        var some = base.isEmpty() ? "bijlage" : base;
        int most = some.offsetByCodePoints(0, Math.min(LONGEST_NAME, some.codePointCount(0, some.length())));
        return some.substring(0, most).strip();
    }

    private static String[] names(Set<SeatKind> kinds) {
        return kinds.stream().map(SeatKind::name).sorted().toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
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
                placed == null ? null : placed.toInstant(),
                row.getObject("follows", UUID.class),
                row.getObject("replaced_by", UUID.class));
    }
}
