package nl.koers.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The name of who added a file goes; the file stays. Another room says when (R93).
@Component
class FileNames implements KeptNames {
    private final JdbcClient db;

    FileNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        db.sql("update documents.file set by_name = ? where dossier_id = ?")
                .param(GONE)
                .param(dossier)
                .update();
        return List.of();
    }
}
