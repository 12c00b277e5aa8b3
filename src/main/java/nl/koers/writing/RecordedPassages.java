package nl.koers.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the record refers to one stretch of a text: "PAST/7/3.0", the block 3.0 as version 7 has it (R92).
@Component
public class RecordedPassages implements ContentKeeper {
    public static final String KIND = "passage";

    private final JdbcClient db;

    RecordedPassages(JdbcClient db) {
        this.db = db;
    }

    static Content of(SectionKey key, int version, Block block) {
        return Content.of(KIND, key.name() + "/" + version + "/" + block.id(), hash(block.text()));
    }

    /// @param name of the section
    /// @param version in which it got these words, saved by `by`
    public record Passage(String name, int version, String words, String by) {}

    /// As far as the viewer may read it.
    public Optional<Passage> find(Place place) {
        return rows(List.of(place)).values().stream().findFirst();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Place, String> hashes(Collection<Place> places) {
        var found = new HashMap<Place, String>();
        rows(List.copyOf(places)).forEach((place, passage) -> found.put(place, hash(passage.words())));
        return found;
    }

    private Map<Place, Passage> rows(List<Place> asked) {
        var found = new HashMap<Place, Passage>();
        db.sql("""
                select a.position, s.key, w.number, w.by_name,
                       (string_to_array(v.text, e'\\n\\n'))[array_position(v.block_ids, split_part(a.reference, '/', 3))] as words
                  from unnest(?::uuid[], ?::text[]) with ordinality as a (dossier, reference, position)
                  join writing.section s on s.dossier_id = a.dossier and s.key = split_part(a.reference, '/', 1)
                   and s.owner_id is null
                  join writing.version v on v.section_id = s.id and v.number = split_part(a.reference, '/', 2)::int
                  join writing.version w on w.section_id = s.id
                   and w.number = v.block_since[array_position(v.block_ids, split_part(a.reference, '/', 3))]""")
                .param(asked.stream().map(Place::dossier).toArray(UUID[]::new))
                .param(asked.stream().map(Place::reference).toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(
                            asked.get(row.getInt("position") - 1),
                            new Passage(
                                    row.getString("key"),
                                    row.getInt("number"),
                                    row.getString("words"),
                                    row.getString("by_name")));
                });
        return found;
    }

    private static String hash(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
