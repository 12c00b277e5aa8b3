package nl.koers.selfevaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contact person and who filled in go out of the ID; the facts stay. Another room says when (R93).
@Component
class IdentityNames implements KeptNames {
    private final JdbcClient db;

    IdentityNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        db.sql("""
                update selfevaluation.identity set by_name = ?,
                       value = case when field in ('CONTACT_NAME', 'CONTACT_MAIL') and value <> '' then ? else value end
                 where dossier_id = ?""").param(GONE).param(GONE).param(dossier).update();
        return List.of();
    }
}
