package nl.koers.developmentreview.internal.report;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.report.FollowUp.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The notes of what became of the recommendations; added, never changed.
@Repository
public class FollowUpRows {
    private final JdbcClient db;

    FollowUpRows(JdbcClient db) {
        this.db = db;
    }

    /// By recommendation, the newest note first.
    public Map<UUID, List<FollowUp>> of(OprId opr) {
        return db.sql("""
                select recommendation_id, standing, text, owner, due_on, at, by_name
                  from developmentreview.follow_up
                 where opr_id = ?
                 order by at desc, id desc""").param(opr.value()).query(FollowUpRows::followUp).list().stream()
                .collect(Collectors.groupingBy(FollowUp::recommendation));
    }

    /// The newest note of each recommendation in these reviews.
    public Map<UUID, FollowUp> newest(Collection<OprId> oprs) {
        return db
                .sql("""
                select distinct on (recommendation_id) recommendation_id, standing, text, owner, due_on, at, by_name
                  from developmentreview.follow_up
                 where opr_id = any (?)
                 order by recommendation_id, at desc, id desc""")
                .param(oprs.stream().map(OprId::value).toArray(UUID[]::new))
                .query(FollowUpRows::followUp)
                .list()
                .stream()
                .collect(Collectors.toMap(FollowUp::recommendation, it -> it));
    }

    /// The newest note of each recommendation that has one.
    Map<UUID, FollowUp> newest(OprId opr) {
        return of(opr).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    void add(
            OprId opr,
            UUID recommendation,
            Standing standing,
            String text,
            String owner,
            @Nullable LocalDate dueOn,
            Instant at,
            Viewer by) {
        db.sql("""
                insert into developmentreview.follow_up
                    (id, opr_id, recommendation_id, standing, text, owner, due_on, at, by_person, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(opr.value())
                .param(recommendation)
                .param(standing.name())
                .param(text)
                .param(owner)
                .param(dueOn)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                row.getObject("recommendation_id", UUID.class),
                Standing.valueOf(row.getString("standing")),
                row.getString("text"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
