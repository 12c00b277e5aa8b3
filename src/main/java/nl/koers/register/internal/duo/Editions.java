package nl.koers.register.internal.duo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.register.Location;
import nl.koers.register.Refresh;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was applied to the register, each with its differences; who did it stands in the record.
@Repository
public class Editions {
    private final JdbcClient db;

    Editions(JdbcClient db) {
        this.db = db;
    }

    /// @param changed the renamed ones among them
    /// @param undoneAt null while it stands
    /// @param kept whether each difference is kept, and so it can be undone
    public record Edition(
            UUID id,
            DuoFile.Kind kind,
            String fileName,
            Instant readAt,
            int rows,
            int added,
            int changed,
            int renamed,
            int gone,
            @Nullable Instant undoneAt,
            boolean kept) {}

    /// The latest first.
    public List<Edition> all() {
        return db.sql("select * from register.edition order by number desc, read_at desc, id desc")
                .query(Editions::edition)
                .list();
    }

    public Optional<Edition> find(UUID id) {
        return db.sql("select * from register.edition where id = ?")
                .param(id)
                .query(Editions::edition)
                .optional();
    }

    /// The last one that stands: what can be undone.
    public Optional<Edition> last() {
        return db.sql(
                        "select * from register.edition where undone_at is null order by number desc, read_at desc, id desc limit 1")
                .query(Editions::edition)
                .optional();
    }

    /// Another number after each edition that was applied or undone: whoever saw this number saw the register of now.
    public int stand() {
        return db.sql("select count(*) + count(undone_at) from register.edition")
                .query(Integer.class)
                .single();
    }

    /// One change of the register at a time; reading goes on.
    void lock() {
        db.sql("lock table register.edition in share row exclusive mode").update();
    }

    void add(EditionConcepts.Concept concept, Refresh refresh, Instant at) {
        db.sql("""
                insert into register.edition
                    (id, kind, file_name, sha256, read_at, rows, added, changed, renamed, gone, kept, number)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, coalesce(max(number), 0) + 1 from register.edition""")
                .param(concept.id())
                .param(concept.kind().name())
                .param(concept.fileName())
                .param(concept.sha256())
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(refresh.rows())
                .param(refresh.added().size())
                .param(refresh.changed().size())
                .param(refresh.renamed().size())
                .param(refresh.gone().size())
                .update();
    }

    /// Keeps the rows as they are now, before they become others.
    void keepBefore(UUID edition, List<String> codes) {
        db.sql("""
                insert into register.difference (edition_id, code, before)
                select ?, asked.code, to_jsonb(l)
                  from unnest(?::text[]) as asked (code) left join register.location l on l.code = asked.code""").param(edition).param(codes.toArray(String[]::new)).update();
    }

    void keepAfter(UUID edition) {
        db.sql("""
                update register.difference d set after = to_jsonb(l)
                  from register.location l
                 where d.edition_id = ? and l.code = d.code and l.gone_at is null""").param(edition).update();
    }

    /// Exactly its differences, in the order of the codes.
    public Refresh differences(Edition edition) {
        var added = new ArrayList<Location>();
        var changed = new ArrayList<Refresh.Change>();
        var gone = new ArrayList<Location>();
        db.sql("""
                select before is not null and before ->> 'gone_at' is null as was, after is not null as came,
                       (jsonb_populate_record(null::register.location, coalesce(after, before))).*
                  from register.difference
                 where edition_id = ? and (after is null or before is null or before ->> 'gone_at' is not null)
                 order by code""").param(edition.id()).query((ResultSet row) -> {
            (row.getBoolean("came") ? added : gone).add(LocationRows.location(row, 0));
        });
        var pairs =
                db.sql("""
                select (jsonb_populate_record(null::register.location, state)).*
                  from register.difference, unnest(array[before, after]) with ordinality as kept (state, at)
                 where edition_id = ? and after is not null and before is not null and before ->> 'gone_at' is null
                 order by difference.code, at""").param(edition.id()).query(LocationRows::location).list();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            changed.add(new Refresh.Change(pairs.get(i), pairs.get(i + 1)));
        }
        return new Refresh(edition.rows(), added, changed, gone, edition.rows() - added.size() + gone.size());
    }

    /// The register as it was before this edition; a school that came with it and is somebody's partner by now
    /// stays, as one that DUO does not have.
    void undo(Edition edition, Instant at) {
        var moment = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        db.sql("""
                update register.location l
                   set brin = b.brin, kind = b.kind, name = b.name, board = b.board, street = b.street,
                       number = b.number, postcode = b.postcode, place = b.place,
                       municipality_code = b.municipality_code, municipality = b.municipality,
                       denomination = b.denomination, province = b.province, website = b.website, found = b.found,
                       edition_id = b.edition_id, gone_at = b.gone_at
                  from register.difference d, jsonb_populate_record(null::register.location, d.before) b
                 where d.edition_id = ? and d.before is not null and l.code = d.code""").param(edition.id()).update();
        db.sql("""
                update register.location l set gone_at = ?
                  from register.difference d
                 where d.edition_id = ? and d.before is null and l.code = d.code
                   and exists (select 1 from register.partner p where p.location_code = l.code)""").param(moment).param(edition.id()).update();
        db.sql("""
                delete from register.location l using register.difference d
                 where d.edition_id = ? and d.before is null and l.code = d.code
                   and not exists (select 1 from register.partner p where p.location_code = l.code)""").param(edition.id()).update();
        db.sql("update register.edition set undone_at = ? where id = ?")
                .param(moment)
                .param(edition.id())
                .update();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Edition(
                row.getObject("id", UUID.class),
                DuoFile.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("renamed"),
                row.getInt("gone"),
                undone == null ? null : undone.toInstant(),
                row.getBoolean("kept"));
    }
}
