package nl.koers.writing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The name of who saved a version goes; the text stays as it was written. Another room says when (R93).
@Component
public class WrittenNames implements KeptNames {
    private final JdbcClient db;

    WrittenNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of("PASSAGE_SETTLED");
    }

    @Override
    public List<Content> forget(UUID dossier) {
        db.sql(
                        "update writing.version set by_name = ? where section_id in (select id from writing.section where dossier_id = ?)")
                .param(GONE)
                .param(dossier)
                .update();
        db.sql("delete from writing.presence where section_id in (select id from writing.section where dossier_id = ?)")
                .param(dossier)
                .update();
        return List.of();
    }

    /// The same of these sections only: the rest of that dossier goes on.
    public void forget(UUID dossier, Collection<String> sections) {
        db.sql("""
                update writing.version set by_name = ? where by_name <> ?
                   and section_id in (select id from writing.section where dossier_id = ? and key = any (?))""")
                .param(GONE)
                .param(GONE)
                .param(dossier)
                .param(sections.toArray(String[]::new))
                .update();
    }
}
