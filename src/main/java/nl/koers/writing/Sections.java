package nl.koers.writing;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of sections and versions.
@Repository
class Sections {
    private static final String COLUMNS =
            "v.number, v.text, v.doubled, v.words, v.hash, v.saved_at, v.saved_by, v.by_name";

    private final JdbcClient db;

    Sections(JdbcClient db) {
        this.db = db;
    }

    /// Finds or makes the section and keeps it for this transaction, so that two saves follow each other.
    UUID lock(SectionKey key, Audience audience) {
        db.sql("""
                insert into writing.section (id, dossier_id, key, owner_id, readers, writers) values (?, ?, ?, ?, ?, ?)
                    on conflict do nothing""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(key.dossier())
                .param(key.name())
                .param(key.owner() == null ? null : key.owner().value())
                .param(array(audience.readers()))
                .param(array(audience.writers()))
                .update();
        return db.sql("select id from writing.section s where " + where() + " for update")
                .params(params(key))
                .query(UUID.class)
                .single();
    }

    void open(UUID section, Audience audience) {
        db.sql("update writing.section set readers = ?, writers = ? where id = ?")
                .param(array(audience.readers()))
                .param(array(audience.writers()))
                .param(section)
                .update();
    }

    void add(UUID section, Version version, int base) {
        db.sql("""
                insert into writing.version
                    (section_id, number, text, doubled, words, hash, based_on, saved_at, saved_by, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(section)
                .param(version.number())
                .param(version.text())
                .param(version.doubled().toArray(Integer[]::new))
                .param(version.words())
                .param(version.hash())
                .param(base)
                .param(OffsetDateTime.ofInstant(version.savedAt(), ZoneOffset.UTC))
                .param(version.by().value())
                .param(version.byName())
                .update();
    }

    Optional<Version> latest(SectionKey key) {
        return db.sql("select " + COLUMNS + """
                  from writing.section s join writing.version v on v.section_id = s.id
                 where\s""" + where() + " order by v.number desc limit 1")
                .params(params(key))
                .query(Sections::version)
                .optional();
    }

    Optional<Version> version(SectionKey key, int number) {
        return db.sql("select " + COLUMNS + """
                  from writing.section s join writing.version v on v.section_id = s.id
                 where\s""" + where() + " and v.number = ?")
                .params(params(key))
                .param(number)
                .query(Sections::version)
                .optional();
    }

    List<Version> history(SectionKey key) {
        return db.sql("select " + COLUMNS + """
                  from writing.section s join writing.version v on v.section_id = s.id
                 where\s""" + where() + " order by v.number desc")
                .params(params(key))
                .query(Sections::version)
                .list();
    }

    Map<String, Version> latestOfAll(UUID dossier) {
        var found = new LinkedHashMap<String, Version>();
        db.sql("select distinct on (s.key) s.key, " + COLUMNS + """
                  from writing.section s join writing.version v on v.section_id = s.id
                 where s.dossier_id = ? and s.owner_id is null
                 order by s.key, v.number desc""")
                .param(dossier)
                .query((ResultSet row) -> {
                    found.put(row.getString("key"), version(row, 0));
                });
        return found;
    }

    Map<PersonId, Version> latestOfOwners(UUID dossier, String name) {
        var found = new LinkedHashMap<PersonId, Version>();
        db.sql("select distinct on (s.owner_id) s.owner_id, " + COLUMNS + """
                  from writing.section s join writing.version v on v.section_id = s.id
                 where s.dossier_id = ? and s.key = ? and s.owner_id is not null
                 order by s.owner_id, v.number desc""")
                .param(dossier)
                .param(name)
                .query((ResultSet row) -> {
                    found.put(new PersonId(row.getObject("owner_id", UUID.class)), version(row, 0));
                });
        return found;
    }

    Map<String, Version> versions(UUID dossier, Map<String, Integer> numbers) {
        var found = new LinkedHashMap<String, Version>();
        var asked = List.copyOf(numbers.entrySet());
        db.sql("select s.key, " + COLUMNS + " " + """
                  from unnest(?::text[], ?::int[]) as asked (key, number)
                  join writing.section s on s.key = asked.key and s.dossier_id = ? and s.owner_id is null
                  join writing.version v on v.section_id = s.id and v.number = asked.number""")
                .param(asked.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(asked.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param(dossier)
                .query((ResultSet row) -> {
                    found.put(row.getString("key"), version(row, 0));
                });
        return found;
    }

    private static String where() {
        return "s.dossier_id = ? and s.key = ? and s.owner_id is not distinct from ?::uuid";
    }

    private static List<Object> params(SectionKey key) {
        return Arrays.asList(
                key.dossier(),
                key.name(),
                key.owner() == null ? null : key.owner().value());
    }

    private static String[] array(Set<String> kinds) {
        return kinds.stream().sorted().toArray(String[]::new);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getString("text"),
                List.of((Integer[]) row.getArray("doubled").getArray()),
                row.getInt("words"),
                row.getString("hash"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getString("by_name"));
    }
}
