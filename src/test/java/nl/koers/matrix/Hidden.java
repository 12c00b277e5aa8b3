package nl.koers.matrix;

import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.NOOR;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.demo.internal.Chapter;
import org.springframework.core.io.ClassPathResource;
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
                        .param("owner", words.length > 2 ? LOTTE.id().toString() : null)
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
        try (var in = new ClassPathResource("nl/koers/matrix/hidden.txt").getInputStream()) {
            var kinds = new ArrayList<Kind>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith(" ")) {
                            var last = kinds.removeLast();
                            kinds.add(new Kind(last.name(), last.open(), (last.change() + " " + line.strip()).strip()));
                        } else {
                            kinds.add(kind(line));
                        }
                    });
            return new Hidden(List.copyOf(kinds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String line) {
        var cells = Arrays.stream(line.split("\\s+")).toList();
        if (cells.size() != 1 + Reader.values().length) {
            throw new IllegalArgumentException("Not a name and " + Reader.values().length + " readers: " + line);
        }
        var open = new EnumMap<Reader, Chapter>(Reader.class);
        for (var reader : Reader.values()) {
            var cell = cells.get(1 + reader.ordinal());
            if (!cell.equals("-")) {
                open.put(reader, RouteTable.chapter(cell));
            }
        }
        return new Kind(cells.getFirst(), open, "");
    }
}
