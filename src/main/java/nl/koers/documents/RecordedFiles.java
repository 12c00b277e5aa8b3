package nl.koers.documents;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record refers to a file: its id. Only a placed file is referred to, a draft may still go (R92).
@Component
public class RecordedFiles implements ContentKeeper {
    public static final String KIND = "file";

    private final JdbcClient db;

    RecordedFiles(JdbcClient db) {
        this.db = db;
    }

    public static Content of(StoredFile file) {
        return Content.of(KIND, file.id().toString(), file.sha256());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var found = new HashMap<Place, String>();
        db.sql("""
                select f.id, f.dossier_id,
                       (select encode(sha256(string_agg(p.bytes, ''::bytea order by p.number)), 'hex')
                          from documents.piece p where p.file_id = f.id) as hash
                  from documents.file f where f.id = any (?)""")
                .param(places.stream()
                        .map(place -> UUID.fromString(place.reference()))
                        .toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var place = new Place(row.getObject("dossier_id", UUID.class), row.getString("id"));
                    if (row.getString("hash") != null) {
                        found.put(place, row.getString("hash"));
                    }
                });
        return found;
    }
}
