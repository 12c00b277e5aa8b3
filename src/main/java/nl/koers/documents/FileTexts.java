package nl.koers.documents;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.documents.FileText.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of files, beside each version of a file and for the same readers. Written by the program alone.
@Repository
public class FileTexts {
    /// Whoever began reading and said nothing since, was stopped; another may begin again.
    private static final Duration STOPPED = Duration.ofMinutes(3);

    private final JdbcClient db;
    private final Clock clock;

    FileTexts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Of every file of this dossier that holds words, as far as the viewer may have it.
    public Map<UUID, FileText> of(UUID dossier) {
        var found = new HashMap<UUID, FileText>();
        db.sql("""
                select f.id, coalesce(t.state, 'READING') as state, coalesce(t.words, 0) as words
                  from documents.file f left join documents.file_text t on t.file_id = f.id
                 where f.dossier_id = ? and f.kind in ('PDF', 'DOCX', 'ODT', 'XLSX')""").param(dossier).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new FileText(State.valueOf(row.getString("state")), row.getInt("words")));
        });
        return found;
    }

    public record Taken(UUID file, FileKind kind) {}

    /// The oldest file that nobody reads or read; within a short transaction of the program.
    public Optional<Taken> take() {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var stopped = now.minus(STOPPED);
        return db.sql("""
                insert into documents.file_text as t (file_id, state, text, words, read_at)
                select f.id, 'READING', '', 0, ? from documents.file f
                 where f.kind in ('PDF', 'DOCX', 'ODT', 'XLSX') and not exists (
                       select 1 from documents.file_text o
                        where o.file_id = f.id and (o.state <> 'READING' or o.read_at > ?))
                 order by f.added_at, f.id limit 1
                    on conflict (file_id) do update set read_at = excluded.read_at
                       where t.state = 'READING' and t.read_at <= ?
                returning file_id""")
                .param(now)
                .param(stopped)
                .param(stopped)
                .query(UUID.class)
                .optional()
                .flatMap(id -> db.sql("select kind from documents.file where id = ?")
                        .param(id)
                        .query((row, _) -> new Taken(id, FileKind.valueOf(row.getString("kind"))))
                        .optional());
    }

    public void read(UUID file, FileText text, String words) {
        db.sql("update documents.file_text set state = ?, words = ?, text = ?, read_at = ? where file_id = ?")
                .param(text.state().name())
                .param(text.words())
                .param(Normalizer.normalize(words, Normalizer.Form.NFC))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(file)
                .update();
    }
}
