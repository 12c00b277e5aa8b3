package nl.koers.developmentreview.internal.documents;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Takes the names out of every ID that was placed: the contact person, and who filled in.
    public List<Content> forget(UUID dossier, String gone) {
        db.sql("""
                update developmentreview.placed_fact
                   set by_name = case when by_name is null or by_name = '' then by_name else ? end,
                       value = case when key in ('CONTACT_NAME', 'CONTACT_MAIL') and value <> '' then ? else value end
                 where opr_id = ?""").param(gone).param(gone).param(dossier).update();
        return hashes(Set.of(new Place(dossier, ""))).entrySet().stream()
                .map(it -> Content.of(KIND, it.getKey().reference(), it.getValue()))
                .toList();
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
