package nl.koers.documents;

import com.fasterxml.uuid.Generators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.SeatKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pictures that stand in texts of dossiers: png or jpg by their bytes, read by whoever reads the text.
@Repository
public class Pictures {
    private final JdbcClient db;
    private final Clock clock;

    Pictures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Picture(UUID dossier, FileKind kind, byte[] bytes) {}

    /// Empty when it is no picture that Koers shows.
    public Optional<UUID> add(UUID dossier, byte[] bytes, Set<SeatKind> writers, Set<SeatKind> readers) {
        var kind = kind(bytes);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        db.sql("""
                insert into documents.picture (id, dossier_id, kind, content, readers, writers, added_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(dossier)
                .param(kind.get().name())
                .param(bytes)
                .param(names(readers))
                .param(names(writers))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return Optional.of(id);
    }

    private static Optional<FileKind> kind(byte[] bytes) {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            return FileLook.at(upload) instanceof FileLook.Taken(var kind)
                            && (kind == FileKind.PNG || kind == FileKind.JPG)
                    ? Optional.of(kind)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Picture> find(UUID id) {
        return db.sql("select dossier_id, kind, content from documents.picture where id = ?")
                .param(id)
                .query((row, _) ->
                        new Picture(row.getObject(1, UUID.class), FileKind.valueOf(row.getString(2)), row.getBytes(3)))
                .optional();
    }

    /// From now on these seats see them too.
    public void open(UUID dossier, Set<SeatKind> readers) {
        db.sql("update documents.picture set readers = ? where dossier_id = ?")
                .param(names(readers))
                .param(dossier)
                .update();
    }

    private static String[] names(Set<SeatKind> kinds) {
        return kinds.stream().map(SeatKind::name).sorted().toArray(String[]::new);
    }
}
