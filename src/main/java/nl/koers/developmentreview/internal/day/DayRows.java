package nl.koers.developmentreview.internal.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one; each reader gets what the policies let through.
@Repository
public class DayRows {
    private final JdbcClient db;

    DayRows(JdbcClient db) {
        this.db = db;
    }

    public Function<OprId, Day> of(List<OprId> ids) {
        var found = new HashMap<UUID, Found>();
        db.sql("""
                select opr_id, 'MARK' as what, mark as name, null::uuid as id, 0 as number, '' as text, on_day
                  from developmentreview.day_mark where opr_id = any (:ids)
                 union all
                select opr_id, 'POINT', side, id, 0, text, sent_on
                  from developmentreview.debrief_point where opr_id = any (:ids) and sent_on is not null
                 union all
                select opr_id, 'RECOMMENDATION', '', id, number, text, null
                  from developmentreview.recommendation where opr_id = any (:ids)
                 order by number, id""")
                .param("ids", ids.stream().map(OprId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(row.getObject("opr_id", UUID.class), _ -> Found.nothing())
                            .add(row);
                });
        return id -> found.getOrDefault(id.value(), Found.nothing()).day();
    }

    /// Writes what changed and nothing else: others save the same OPR for their own part, and may not write here.
    public void save(OprId id, Day day) {
        var before = of(List.of(id)).apply(id);
        if (before.equals(day)) {
            return;
        }
        recommendations(id, before, day);
        day.points().stream().filter(point -> !before.points().contains(point)).forEach(this::send);
        day.marks().entrySet().stream()
                .filter(mark -> !before.marks().entrySet().contains(mark))
                .forEach(mark -> mark(id, mark));
    }

    private void mark(OprId id, Map.Entry<Mark, LocalDate> mark) {
        db.sql("""
                insert into developmentreview.day_mark (opr_id, mark, on_day) values (?, ?, ?)
                    on conflict (opr_id, mark) do update set on_day = excluded.on_day""")
                .param(id.value())
                .param(mark.getKey().name())
                .param(mark.getValue())
                .update();
    }

    private void send(Point point) {
        db.sql("update developmentreview.debrief_point set sent_on = ? where id = ? and sent_on is null")
                .param(point.sentOn())
                .param(point.id())
                .update();
    }

    private void recommendations(OprId id, Day before, Day day) {
        var kept = day.recommendations().stream().map(Recommendation::id).toList();
        before.recommendations().stream()
                .map(Recommendation::id)
                .filter(old -> !kept.contains(old))
                .forEach(old -> db.sql("delete from developmentreview.recommendation where id = ?")
                        .param(old)
                        .update());
        day.recommendations().stream()
                .filter(it -> !before.recommendations().contains(it))
                .forEach(it -> db.sql("""
                                insert into developmentreview.recommendation (id, opr_id, number, text)
                                values (?, ?, ?, ?)
                                    on conflict (id) do update set number = excluded.number, text = excluded.text""")
                        .param(it.id())
                        .param(id.value())
                        .param(it.number())
                        .param(it.text())
                        .update());
    }

    private record Found(Map<Mark, LocalDate> marks, List<Point> points, List<Recommendation> recommendations) {
        static Found nothing() {
            return new Found(new EnumMap<>(Mark.class), new ArrayList<>(), new ArrayList<>());
        }

        void add(ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            var on = row.getObject("on_day", LocalDate.class);
            switch (row.getString("what")) {
                case "MARK" -> marks.put(Mark.valueOf(row.getString("name")), on);
                case "POINT" ->
                    points.add(new Point(id, Side.valueOf(row.getString("name")), row.getString("text"), on));
                default -> recommendations.add(new Recommendation(id, row.getInt("number"), row.getString("text")));
            }
        }

        Day day() {
            return new Day(Map.copyOf(marks), List.copyOf(points), List.copyOf(recommendations));
        }
    }
}
