package nl.koers.register.internal.duo;

import java.sql.Array;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that wait to be applied or thrown away: of each only the rows that Koers reads, never the file itself (R95).
@Repository
public class EditionConcepts {
    /// In the order of the components of `Location`.
    private static final String FACTS = """
            array[code, brin, name, board, street, number, postcode, place, municipality_code, municipality,
                  denomination, province, website]""";

    private final JdbcClient db;

    EditionConcepts(JdbcClient db) {
        this.db = db;
    }

    /// @param id the edition it becomes has the same
    public record Concept(UUID id, DuoFile.Kind kind, String fileName, String sha256, Instant sentAt) {}

    void add(Concept concept, List<Location> locations) {
        db.sql("insert into register.edition_concept (id, kind, file_name, sha256, sent_at) values (?, ?, ?, ?, ?)")
                .param(concept.id())
                .param(concept.kind().name())
                .param(concept.fileName())
                .param(concept.sha256())
                .param(OffsetDateTime.ofInstant(concept.sentAt(), ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into register.edition_concept_row
                    (concept_id, code, brin, name, board, street, number, postcode, place, municipality_code,
                     municipality, denomination, province, website)
                select ?::uuid, *
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""").param(concept.id()).params(LocationRows.columns(locations)).update();
    }

    /// The latest first.
    public List<Concept> all() {
        return db.sql("select * from register.edition_concept order by sent_at desc, id desc")
                .query(EditionConcepts::concept)
                .list();
    }

    public Optional<Concept> find(UUID id) {
        return db.sql("select * from register.edition_concept where id = ?")
                .param(id)
                .query(EditionConcepts::concept)
                .optional();
    }

    /// What it changes in the register of now, in the order of the codes.
    Refresh against(Concept concept) {
        var added = new ArrayList<Location>();
        var changed = new ArrayList<Refresh.Change>();
        var gone = new ArrayList<Location>();
        db.sql("""
                with was as (select code, %1$s as facts from register.location where kind = ? and gone_at is null),
                     came as (select code, %1$s as facts from register.edition_concept_row where concept_id = ?)
                select was.facts as before, came.facts as after
                  from was full join came using (code)
                 where was.facts is distinct from came.facts
                 order by code""".formatted(FACTS))
                .param(concept.kind().name())
                .param(concept.id())
                .query((ResultSet row) -> {
                    var before = row.getArray("before");
                    var after = row.getArray("after");
                    if (before == null) {
                        added.add(location(after));
                    } else if (after == null) {
                        gone.add(location(before));
                    } else {
                        changed.add(new Refresh.Change(location(before), location(after)));
                    }
                });
        var counts = db.sql("""
                select (select count(*) from register.edition_concept_row where concept_id = ?) as rows,
                       (select count(*) from register.location where kind = ? and gone_at is null) as known""")
                .param(concept.id())
                .param(concept.kind().name())
                .query((row, _) -> List.of(row.getInt("rows"), row.getInt("known")))
                .single();
        return new Refresh(counts.getFirst(), added, changed, gone, counts.getLast());
    }

    private static Location location(Array facts) throws SQLException {
        var it = (String[]) facts.getArray();
        return new Location(
                it[0], it[1], it[2], it[3], it[4], it[5], it[6], it[7], it[8], it[9], it[10], it[11], it[12]);
    }

    void remove(UUID id) {
        db.sql("delete from register.edition_concept where id = ?").param(id).update();
    }

    private static Concept concept(ResultSet row, int number) throws SQLException {
        return new Concept(
                row.getObject("id", UUID.class),
                DuoFile.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
