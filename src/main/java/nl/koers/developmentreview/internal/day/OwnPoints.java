package nl.koers.developmentreview.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The points a side has not brought in yet; the policies show them to that side only.
@Repository
public class OwnPoints {
    private final JdbcClient db;

    OwnPoints(JdbcClient db) {
        this.db = db;
    }

    public List<Point> of(OprId opr, Side side) {
        return db.sql("""
                select id, text from developmentreview.debrief_point
                 where opr_id = ? and side = ? and sent_on is null order by id""")
                .param(opr.value())
                .param(side.name())
                .query((row, _) -> new Point(row.getObject("id", UUID.class), side, row.getString("text"), null))
                .list();
    }

    void add(OprId opr, Point point) {
        db.sql("insert into developmentreview.debrief_point (id, opr_id, side, text) values (?, ?, ?, ?)")
                .param(point.id())
                .param(opr.value())
                .param(point.side().name())
                .param(point.text())
                .update();
    }

    Optional<Point> find(OprId opr, UUID point, Side side) {
        return of(opr, side).stream().filter(it -> it.id().equals(point)).findFirst();
    }

    /// Nothing happens, and 0 comes back, when the point is no longer as it was found (R91).
    int change(OprId opr, Point found, String text) {
        return db.sql("""
                update developmentreview.debrief_point set text = ?
                 where id = ? and opr_id = ? and side = ? and text = ? and sent_on is null""")
                .param(text)
                .param(found.id())
                .param(opr.value())
                .param(found.side().name())
                .param(found.text())
                .update();
    }

    /// As `change`.
    int remove(OprId opr, Point found) {
        return db.sql("""
                delete from developmentreview.debrief_point
                 where id = ? and opr_id = ? and side = ? and text = ? and sent_on is null""")
                .param(found.id())
                .param(opr.value())
                .param(found.side().name())
                .param(found.text())
                .update();
    }
}
