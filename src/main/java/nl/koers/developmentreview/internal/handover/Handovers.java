package nl.koers.developmentreview.internal.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hand-overs, in the database.
@Repository
public class Handovers {
    private static final String AHEAD = """
            select id, partnership_id, from_person, to_person, starts_on from developmentreview.handover
             where done_on is null and withdrawn_on is null""";

    private final JdbcClient db;

    Handovers(JdbcClient db) {
        this.db = db;
    }

    public Optional<Handover> ahead(PartnershipId partnership, PersonId from) {
        return db.sql(AHEAD + " and partnership_id = ? and from_person = ?")
                .param(partnership.value())
                .param(from.value())
                .query((row, _) -> handover(row))
                .optional();
    }

    List<Handover> at(PartnershipId partnership) {
        return db.sql(AHEAD + " and partnership_id = ? order by starts_on, id")
                .param(partnership.value())
                .query((row, _) -> handover(row))
                .list();
    }

    List<Handover> due(LocalDate today) {
        return db.sql(AHEAD + " and starts_on <= ? order by starts_on, id")
                .param(today)
                .query((row, _) -> handover(row))
                .list();
    }

    /// Held until the transaction ends, so that two nodes do not both carry it out.
    ///
    /// @return false when another one holds it, or it is not ahead any more
    boolean hold(Handover it) {
        return db.sql(AHEAD + " and id = ? for update skip locked")
                .param(it.id())
                .query((row, _) -> handover(row))
                .optional()
                .isPresent();
    }

    void add(Handover it, LocalDate today) {
        db.sql("""
                insert into developmentreview.handover (id, partnership_id, from_person, to_person, starts_on, made_on)
                values (?, ?, ?, ?, ?, ?)""")
                .param(it.id())
                .param(it.partnership().value())
                .param(it.from().value())
                .param(it.to().value())
                .param(it.startsOn())
                .param(today)
                .update();
    }

    void done(Handover it, LocalDate today) {
        db.sql("update developmentreview.handover set done_on = ? where id = ?")
                .param(today)
                .param(it.id())
                .update();
    }

    void withdraw(Handover it, LocalDate today) {
        db.sql("update developmentreview.handover set withdrawn_on = ? where id = ?")
                .param(today)
                .param(it.id())
                .update();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                new PersonId(row.getObject("from_person", UUID.class)),
                new PersonId(row.getObject("to_person", UUID.class)),
                row.getObject("starts_on", LocalDate.class));
    }
}
