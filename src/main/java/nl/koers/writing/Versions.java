package nl.koers.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of versions, added to and never changed.
@Repository
class Versions {
    private static final String COLUMNS = """
            v.number, v.text, v.block_ids, v.block_since, v.clashes, v.origin, v.words, v.hash, v.saved_at, v.saved_by,
            v.by_name
            """;
    private static final String FROM = " from writing.section s join writing.version v on v.section_id = s.id where ";

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /// @param own what the writer handed in, when the version says more than that
    void add(UUID section, Version version, Ground ground, @Nullable Blocks own) {
        var blocks = version.blocks().list();
        db.sql("""
                insert into writing.version
                    (section_id, number, text, block_ids, block_since, own_text, own_ids, clashes, origin, words, hash,
                     based_on, saved_at, saved_by, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(section)
                .param(version.number())
                .param(version.text())
                .param(version.blocks().ids().toArray(String[]::new))
                .param(blocks.stream().map(Block::since).toArray(Integer[]::new))
                .param(own == null ? null : own.text())
                .param(own == null ? null : own.ids().toArray(String[]::new))
                .param(version.clashes().stream().map(Clash::line).toArray(String[]::new))
                .param(version.origin().name())
                .param(version.words())
                .param(version.hash())
                .param(ground.version())
                .param(OffsetDateTime.ofInstant(version.savedAt(), ZoneOffset.UTC))
                .param(version.by().value())
                .param(version.byName())
                .update();
    }

    Optional<Version> latest(SectionKey key) {
        return db.sql("select " + COLUMNS + FROM + Sections.where() + " order by v.number desc limit 1")
                .params(Sections.params(key))
                .query(Versions::version)
                .optional();
    }

    Optional<Version> version(SectionKey key, int number) {
        return db.sql("select " + COLUMNS + FROM + Sections.where() + " and v.number = ?")
                .params(Sections.params(key))
                .param(number)
                .query(Versions::version)
                .optional();
    }

    /// What the writer of a version handed in; absent where that is the version itself.
    Optional<Blocks> own(SectionKey key, int number) {
        return db.sql("select v.own_text, v.own_ids, v.number" + FROM + Sections.where()
                        + " and v.number = ? and v.own_text is not null")
                .params(Sections.params(key))
                .param(number)
                .query((row, _) -> {
                    var ids = strings(row, "own_ids");
                    return Blocks.read(
                            row.getString("own_text"),
                            ids,
                            ids.stream().map(_ -> number).toList());
                })
                .optional();
    }

    Optional<Integer> firstWithout(SectionKey key, String block, int after) {
        return db.sql("select min(v.number)" + FROM + Sections.where()
                        + " and v.number > ? and not (? = any (v.block_ids))")
                .params(Sections.params(key))
                .param(after)
                .param(block)
                .query(Integer.class)
                .optional();
    }

    boolean ownSince(SectionKey key, int number, PersonId person) {
        return db.sql("select not exists (select 1" + FROM + Sections.where()
                        + " and v.number > ? and v.saved_by <> ?)")
                .params(Sections.params(key))
                .param(number)
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    Map<Integer, Author> authors(SectionKey key, Set<Integer> numbers) {
        var found = new HashMap<Integer, Author>();
        db.sql("select v.number, v.saved_by, v.by_name, v.saved_at" + FROM + Sections.where()
                        + " and v.number = any (?)")
                .params(Sections.params(key))
                .param(numbers.toArray(Integer[]::new))
                .query((ResultSet row) -> {
                    found.put(
                            row.getInt("number"),
                            new Author(
                                    new PersonId(row.getObject("saved_by", UUID.class)),
                                    row.getString("by_name"),
                                    row.getObject("saved_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return found;
    }

    /// Newest first.
    List<Version> history(SectionKey key) {
        return db.sql("select " + COLUMNS + FROM + Sections.where() + " order by v.number desc")
                .params(Sections.params(key))
                .query(Versions::version)
                .list();
    }

    /// Newest first.
    List<VersionLine> lines(SectionKey key, int before, int most) {
        return db.sql("select v.number, v.origin, v.words, v.saved_at, v.saved_by, v.by_name" + FROM + Sections.where()
                        + " and v.number < ? order by v.number desc limit ?")
                .params(Sections.params(key))
                .param(before)
                .param(most)
                .query((row, _) -> line(row))
                .list();
    }

    /// Newest first.
    List<VersionLine> sittings(SectionKey key, Duration pause, int most) {
        return db.sql("""
                select v.number, v.origin, v.words, v.saved_at, v.saved_by, v.by_name
                  from (select v.number, v.origin, v.words, v.saved_at, v.saved_by, v.by_name,
                               lead(v.saved_by) over later as next_by, lead(v.saved_at) over later as next_at
                """ + FROM + Sections.where() + """
                        window later as (order by v.number)) v
                 where v.next_by is distinct from v.saved_by or v.next_at - v.saved_at >= make_interval(secs => ?)
                 order by v.number desc limit ?""")
                .params(Sections.params(key))
                .param(pause.toSeconds())
                .param(most)
                .query((row, _) -> line(row))
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

    private static VersionLine line(ResultSet row) throws SQLException {
        return new VersionLine(
                row.getInt("number"),
                Version.Origin.valueOf(row.getString("origin")),
                row.getInt("words"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getString("by_name"));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var text = row.getString("text");
        return new Version(
                row.getInt("number"),
                text,
                Blocks.read(text, strings(row, "block_ids"), List.of((Integer[])
                        row.getArray("block_since").getArray())),
                strings(row, "clashes").stream().map(Clash::read).toList(),
                Version.Origin.valueOf(row.getString("origin")),
                row.getInt("words"),
                row.getString("hash"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getString("by_name"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
