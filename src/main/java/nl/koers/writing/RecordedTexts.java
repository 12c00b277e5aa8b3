package nl.koers.writing;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record refers to a version of a text: "REPORT_FINAL/1", and of a personal text its owner behind it (R92).
@Component
public class RecordedTexts implements ContentKeeper {
    public static final String KIND = "text";

    private final JdbcClient db;

    RecordedTexts(JdbcClient db) {
        this.db = db;
    }

    public static Content of(SectionKey key, Version version) {
        var owner = key.owner() == null ? "" : "/" + key.owner();
        return Content.of(KIND, key.name() + "/" + version.number() + owner, version.hash());
    }

    /// Where the text lies that the record refers to, and which version of it.
    public record Reference(SectionKey key, int version) {
        public static Reference read(Place place) {
            var parts = place.reference().split("/", 3);
            return new Reference(
                    new SectionKey(place.dossier(), parts[0], parts.length < 3 ? null : PersonId.of(parts[2])),
                    Integer.parseInt(parts[1]));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var asked = List.copyOf(places);
        var found = new HashMap<Place, String>();
        db.sql("""
                select asked.position, encode(sha256(convert_to(v.text, 'UTF8')), 'hex') as hash
                  from unnest(?::uuid[], ?::text[]) with ordinality as asked (dossier, reference, position)
                  join writing.section s on s.dossier_id = asked.dossier and s.key = split_part(asked.reference, '/', 1)
                   and s.owner_id is not distinct from nullif(split_part(asked.reference, '/', 3), '')::uuid
                  join writing.version v on v.section_id = s.id
                   and v.number = split_part(asked.reference, '/', 2)::int""")
                .param(asked.stream().map(Place::dossier).toArray(java.util.UUID[]::new))
                .param(asked.stream().map(Place::reference).toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(asked.get(row.getInt("position") - 1), row.getString("hash"));
                });
        return found;
    }
}
