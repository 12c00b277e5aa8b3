package nl.koers.developmentreview.internal.documents;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record refers to the ID as it was placed: the number of the placing. Names stand in it (R92, R93).
@Component
public class RecordedIds implements ContentKeeper {
    public static final String KIND = "id";
    /// Over all facts in their order; also used when they are kept.
    static final String HASH = """
            record.sha(coalesce(string_agg(record.field(key) || record.field(value) || record.field(by_name)
                || record.field(on_day::text), '' order by position), ''))""";

    private final JdbcClient db;

    RecordedIds(JdbcClient db) {
        this.db = db;
    }

    static Content of(int number, String hash) {
        return Content.withNames(KIND, String.valueOf(number), hash);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var found = new HashMap<Place, String>();
        db.sql("select opr_id, number, " + HASH + """
                 as hash from developmentreview.placed_fact
                 where opr_id = any (?) group by opr_id, number""")
                .param(places.stream().map(Place::dossier).distinct().toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var place = new Place(row.getObject("opr_id", UUID.class), row.getString("number"));
                    found.put(place, row.getString("hash"));
                });
        return found;
    }
}
