package nl.koers.matrix;

import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.NOOR;

import com.fasterxml.uuid.Generators;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.demo.internal.Chapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The kinds of things that lie in a dossier, from `hidden.txt`: who may read them from when on, and how to change
/// them.
record Hidden(List<Kind> kinds) {
    private static final String TEXT = """
            insert into writing.version
                (section_id, number, text, words, hash, based_on, saved_at, saved_by, by_name, block_ids, block_since)
            select s.id, coalesce(max(v.number), 0) + 1, :word, 1, encode(sha256(convert_to(:word, 'UTF8')), 'hex'), coalesce(max(v.number), 0),
                   timestamptz '2027-06-01 09:00Z', :noor, :word, '{b}', array[coalesce(max(v.number), 0) + 1]
              from writing.section s left join writing.version v on v.section_id = s.id
             where s.dossier_id = :dossier and s.key like any (:keys) and (:owner::uuid is null or s.owner_id = :owner::uuid)
             group by s.id""";

    private static final Map<String, String> OWNERS =
            Map.of(":lotte", LOTTE.id().toString(), ":fatma", FATMA.id().toString());

    record Kind(String name, Map<Reader, Chapter> open, String change) {
        boolean isHiddenFrom(Reader reader, Chapter now) {
            var from = open.get(reader);
            return from == null || from.compareTo(now) > 0;
        }

        /// What every word of this kind begins with in this dossier.
        String mark(String dossier) {
            return "verborgen-" + name + "-" + dossier;
        }

        /// @return how many rows changed or came
        int change(String dossier, JdbcClient db) {
            var word = mark(dossier) + "-" + UUID.randomUUID();
            if (change.startsWith("TEXT ")) {
                var words = change.split(" ");
                return db.sql(TEXT)
                        .param("dossier", UUID.fromString(dossier))
                        .param("word", word)
                        .param("noor", NOOR.id().value())
                        .param("keys", words[1].split(","))
                        .param("owner", words.length > 2 ? OWNERS.get(words[2]) : null)
                        .update();
            }
            var act = db.sql(change)
                    .param("dossier", UUID.fromString(dossier))
                    .param("word", word)
                    .param("fresh", Generators.timeBasedEpochRandomGenerator().generate())
                    .param("lotte", LOTTE.id().value())
                    .param("fatma", FATMA.id().value())
                    .param("noor", NOOR.id().value());
            return change.startsWith("select") ? act.query((_, _) -> 1).list().size() : act.update();
        }
    }

    static Hidden load() {
        return new Hidden(Changes.of("hidden.txt", Reader.values().length).stream()
                .map(Hidden::kind)
                .toList());
    }

    private static Kind kind(Changes.Line line) {
        var open = new EnumMap<Reader, Chapter>(Reader.class);
        for (var reader : Reader.values()) {
            var cell = line.cells().get(1 + reader.ordinal());
            if (!cell.equals("-")) {
                open.put(reader, RouteTable.chapter(cell));
            }
        }
        return new Kind(line.cells().getFirst(), open, line.change());
    }
}
