package nl.koers.register.internal.figures;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of figures, which are only added to.
@Repository
public class FigureRows {
    private final JdbcClient db;

    FigureRows(JdbcClient db) {
        this.db = db;
    }

    /// Everything that was ever kept, the earliest first.
    public List<Figure> history(PartnershipId partnership) {
        return db.sql("select * from register.figure where partnership_id = ? order by turn")
                .param(partnership.value())
                .query(FigureRows::figure)
                .list();
    }

    /// What holds: the latest of each.
    public static Map<Figure.Key, Figure> latest(List<Figure> history) {
        var latest = new LinkedHashMap<Figure.Key, Figure>();
        history.forEach(it -> latest.put(it.key(), it));
        return latest;
    }

    /// What holds at each of these partnerships; one that gave nothing is left out.
    public Map<PartnershipId, List<Figure>> latest(Collection<PartnershipId> partnerships) {
        return db
                .sql("""
                        select distinct on (partnership_id, school_year, sector, what) * from register.figure
                         where partnership_id = any (?)
                         order by partnership_id, school_year, sector, what, turn desc""")
                .param(partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new PartnershipId(row.getObject("partnership_id", UUID.class)), figure(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(PartnershipId partnership, List<Figure> figures) {
        for (var figure : figures) {
            db.sql("""
                    insert into register.figure
                        (id, partnership_id, school_year, sector, what, number, mask, file_name, kept_at, kept_by)
                    values (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)""")
                    .param(Generators.timeBasedEpochRandomGenerator().generate())
                    .param(partnership.value())
                    .param(figure.key().year().begins())
                    .param(
                            figure.key().sector() == null
                                    ? null
                                    : figure.key().sector().name())
                    .param(figure.key().what().name())
                    .param(figure.count().number())
                    .param(figure.count().mask())
                    .param(figure.fileName())
                    .param(OffsetDateTime.ofInstant(figure.keptAt(), ZoneOffset.UTC))
                    .param(figure.keptBy())
                    .update();
        }
    }

    /// @param text empty when nothing was written yet
    public record Contribution(
            String text, @Nullable Instant keptAt, @Nullable UUID keptBy) {}

    /// How the partnership contributes to a hundred percent, the latest first.
    public List<Contribution> contributions(PartnershipId partnership) {
        return db.sql("select * from register.contribution where partnership_id = ? order by turn desc")
                .param(partnership.value())
                .query((row, _) -> new Contribution(
                        row.getString("text"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getObject("kept_by", UUID.class)))
                .list();
    }

    void contribute(PartnershipId partnership, String text, Instant at, @Nullable UUID by) {
        db.sql("insert into register.contribution (id, partnership_id, text, kept_at, kept_by) values (?, ?, ?, ?, ?)")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(partnership.value())
                .param(text)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(by)
                .update();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        var sector = row.getString("sector");
        var mask = row.getString("mask");
        return new Figure(
                new Figure.Key(
                        new SchoolYear(row.getInt("school_year")),
                        sector == null ? null : Sector.valueOf(sector),
                        What.valueOf(row.getString("what"))),
                new Count(row.getObject("number", Integer.class), mask == null ? "" : mask),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_by", UUID.class),
                row.getString("file_name"));
    }
}
