package nl.koers.developmentreview.internal.appointment;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record refers to a programme to which both sides agreed: its version. Names stand in it (R92, R93).
@Component
public class RecordedProgrammes implements ContentKeeper {
    public static final String KIND = "programme";
    static final String HASH = "record.sha(content::text)";

    private final JdbcClient db;

    RecordedProgrammes(JdbcClient db) {
        this.db = db;
    }

    static Content of(int version, String hash) {
        return Content.withNames(KIND, String.valueOf(version), hash);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var found = new HashMap<Place, String>();
        db.sql("select opr_id, version, " + HASH + """
                 as hash from developmentreview.agreed_programme where opr_id = any (?)""")
                .param(places.stream().map(Place::dossier).distinct().toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var place = new Place(row.getObject("opr_id", UUID.class), row.getString("version"));
                    found.put(place, row.getString("hash"));
                });
        return found;
    }
}
