package nl.koers.developmentreview.internal.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of placings: added, never changed.
@Repository
public class PlacingRows {
    private final JdbcClient db;

    PlacingRows(JdbcClient db) {
        this.db = db;
    }

    /// The last time the documents were placed.
    public Optional<Placing> latest(OprId id) {
        return db.sql("""
                select p.number, p.at, p.by_name, array_agg(t.part) filter (where t.part is not null) as parts,
                       array_agg(t.version) filter (where t.part is not null) as versions
                  from developmentreview.placing p
                  left join developmentreview.placed_part t on t.opr_id = p.opr_id and t.number = p.number
                 where p.opr_id = ?
                 group by p.opr_id, p.number
                 order by p.number desc limit 1""").param(id.value()).query(PlacingRows::placing).optional();
    }

    public List<IdFact> facts(OprId id, Placing placing) {
        return facts(id, placing.number());
    }

    public List<IdFact> facts(OprId id, int number) {
        return db.sql("""
                select key, value, by_name, on_day from developmentreview.placed_fact
                 where opr_id = ? and number = ? order by position""")
                .param(id.value())
                .param(number)
                .query((row, _) -> new IdFact(
                        row.getString("key"),
                        row.getString("value"),
                        row.getString("by_name"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /// @return the hash of the ID as it was placed
    String add(OprId id, Placing placing, PersonId by, List<IdFact> facts) {
        db.sql("insert into developmentreview.placing (opr_id, number, at, by_person, by_name) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(placing.number())
                .param(OffsetDateTime.ofInstant(placing.at(), ZoneOffset.UTC))
                .param(by.value())
                .param(placing.byName())
                .update();
        var parts = placing.parts().entrySet().stream().toList();
        db.sql("insert into developmentreview.placed_part select ?, ?, * from unnest(?::text[], ?::int[])")
                .param(id.value())
                .param(placing.number())
                .param(parts.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(parts.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
        return db.sql("""
                with kept as (
                    insert into developmentreview.placed_fact (opr_id, number, position, key, value, by_name, on_day)
                    select ?, ?, row_number() over (), * from unnest(?::text[], ?::text[], ?::text[], ?::date[])
                    returning *)
                select\s""" + RecordedIds.HASH + " from kept")
                .param(id.value())
                .param(placing.number())
                .param(facts.stream().map(IdFact::key).toArray(String[]::new))
                .param(facts.stream().map(IdFact::value).toArray(String[]::new))
                .param(facts.stream().map(IdFact::byName).toArray(String[]::new))
                .param(facts.stream().map(it -> it.on().toString()).toArray(String[]::new))
                .query(String.class)
                .single();
    }

    private static Placing placing(ResultSet row, int number) throws SQLException {
        Map<String, Integer> parts = new HashMap<>();
        if (row.getArray("parts") != null) {
            var names = Arrays.asList((String[]) row.getArray("parts").getArray());
            var versions = Arrays.asList((Integer[]) row.getArray("versions").getArray());
            for (int i = 0; i < names.size(); i++) {
                parts.put(names.get(i), versions.get(i));
            }
        }
        return new Placing(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                parts);
    }
}
