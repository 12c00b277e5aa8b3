package nl.koers.pages;

import java.util.Map;
import java.util.Objects;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The first ambition, round and step of Delta, for addresses of pages to look at.
final class QualityThings {
    private static final Map<String, String> FIRST = Map.of(
            "{ambition}",
                    "select id from qualityculture.ambition where partnership_id = ? order by begun_on, id limit 1",
            "{round}", "select id from qualityculture.round where partnership_id = ? order by asked_on, id limit 1",
            "{openround}",
                    "select r.id from qualityculture.round r where r.partnership_id = ? and not exists (select 1 from qualityculture.round_end e where e.round_id = r.id) order by r.asked_on, r.id limit 1",
            "{step}", "select id from qualityculture.step where partnership_id = ? order by begun_on, id limit 1");

    private QualityThings() {}

    static String fill(String path, JdbcClient db, TransactionTemplate transaction) {
        var filled = new String[] {path};
        FIRST.forEach((name, sql) -> {
            if (path.contains(name)) {
                Acting.as(
                        Viewer.program("toets"),
                        () -> filled[0] = filled[0].replace(
                                name,
                                Objects.requireNonNull(transaction.execute(_ -> db.sql(sql)
                                        .param(Places.DELTA.value())
                                        .query(String.class)
                                        .single()))));
            }
        });
        return filled[0];
    }
}
