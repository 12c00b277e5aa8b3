package nl.koers.developmentreview.internal.appointment;

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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How the record refers to a programme to which both sides agreed: its version. Names stand in it (R92, R93).
@Component
public class RecordedProgrammes implements ContentKeeper {
    public static final String KIND = "programme";
    static final String HASH = "record.sha(content::text)";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    RecordedProgrammes(JdbcClient db) {
        this.db = db;
    }

    static Content of(int version, String hash) {
        return Content.withNames(KIND, String.valueOf(version), hash);
    }

    /// Takes the names of those who lead and take part out of every programme that was agreed.
    public List<Content> forget(UUID dossier, String gone) {
        db.sql("select version, content from developmentreview.agreed_programme where opr_id = ?")
                .param(dossier)
                .query((row, _) -> Map.entry(row.getInt("version"), row.getString("content")))
                .list()
                .forEach(it -> db.sql("""
                        update developmentreview.agreed_programme set content = ?::jsonb
                         where opr_id = ? and version = ?""")
                        .param(nameless(it.getValue(), gone))
                        .param(dossier)
                        .param(it.getKey())
                        .update());
        return hashes(Set.of(new Place(dossier, ""))).entrySet().stream()
                .map(it -> Content.of(KIND, it.getKey().reference(), it.getValue()))
                .toList();
    }

    private static String nameless(String content, String gone) {
        var programme = JSON.readTree(content);
        programme.findParents("name").stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(named -> named.put("name", gone));
        return JSON.writeValueAsString(programme);
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
