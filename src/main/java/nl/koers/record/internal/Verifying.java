package nl.koers.record.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.koers.record.ContentKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/// Goes through every chain, every anchor and all content that the record refers to (R92). Reads row by row: the
/// memory it takes does not grow with the record.
@Service
public class Verifying {
    private static final int AT_ONCE = 2_000;
    private static final String ENTRIES = """
            select e.*, coalesce(e.dossier_id, h.dossier_id) as walked, h.number as head_number, h.hash as head_hash
              from record.entry e full join record.head h on h.dossier_id = e.dossier_id
             order by walked, e.number""";

    private final JdbcTemplate db;
    private final List<ContentKeeper> keepers;

    Verifying(DataSource database, List<ContentKeeper> keepers) {
        this.db = new JdbcTemplate(database);
        this.db.setFetchSize(AT_ONCE);
        this.keepers = keepers;
    }

    /// @param lastAnchor its day and hash; empty when there is none yet
    public record Verified(long dossiers, long entries, long contents, String lastAnchor) {}

    /// Within a transaction that may read everything, so that all is of one moment and comes in parts.
    public Verified verify(Consumer<Finding> found) {
        return verify(List.of(), found);
    }

    /// @param kept anchors that were kept outside Koers, to be found among those in it
    Verified verify(Collection<KeptAnchor> kept, Consumer<Finding> found) {
        var all = new Chains(new ContentCheck(keepers, found), found);
        db.query(ENTRIES, all::take);
        all.end();
        var lastAnchor = new AnchorCheck(db, kept, found).check();
        return new Verified(all.dossiers, all.entries, all.contents.checked(), lastAnchor);
    }

    private static final class Chains {
        private final ContentCheck contents;
        private final Consumer<Finding> found;
        private @Nullable Walk walk;
        private int headNumber;
        private @Nullable String headHash;
        private long dossiers;
        private long entries;

        private Chains(ContentCheck contents, Consumer<Finding> found) {
            this.contents = contents;
            this.found = found;
        }

        private void take(ResultSet row) throws SQLException {
            var dossier = row.getObject("walked", UUID.class);
            if (walk == null || !walk.isOf(dossier)) {
                endOfDossier();
                walk = new Walk(dossier, found);
                dossiers++;
                headNumber = row.getInt("head_number");
                headHash = row.getString("head_hash");
            }
            if (row.getString("id") != null) {
                entries++;
                var entry = Row.of(row);
                walk.take(entry);
                contents.take(entry);
            }
        }

        private void end() {
            endOfDossier();
            contents.compare();
        }

        private void endOfDossier() {
            if (walk != null) {
                walk.end(headNumber, headHash);
            }
        }
    }
}
