package nl.koers.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who said yes or no to visiting, per season. Who said nothing has no row, and can be asked.
@Repository
public class WillingPartnerships {
    private static final String SELECT =
            "select partnership_id, season, willing, note, said_on from planning.willingness";

    private final JdbcClient db;

    WillingPartnerships(JdbcClient db) {
        this.db = db;
    }

    /// What everyone said, for who makes a shortlist; nothing for anyone else.
    public List<Willingness> in(Season season) {
        return db.sql("select * from planning.said_in(?)")
                .param(season.year())
                .query(WillingPartnerships::willingness)
                .list();
    }

    /// Of one, for its own coordinators and the Platform.
    public List<Willingness> of(PartnershipId partnership) {
        return db.sql(SELECT + " where partnership_id = ? order by season")
                .param(partnership.value())
                .query(WillingPartnerships::willingness)
                .list();
    }

    void save(Willingness said) {
        db.sql("""
                insert into planning.willingness (partnership_id, season, willing, note, said_on) values (?, ?, ?, ?, ?)
                    on conflict (partnership_id, season)
                    do update set willing = excluded.willing, note = excluded.note, said_on = excluded.said_on""")
                .param(said.partnership().value())
                .param(said.season().year())
                .param(said.willing())
                .param(said.note())
                .param(said.saidOn())
                .update();
    }

    private static Willingness willingness(ResultSet row, int number) throws SQLException {
        return new Willingness(
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                new Season(row.getInt("season")),
                row.getBoolean("willing"),
                row.getString("note"),
                row.getObject("said_on", LocalDate.class));
    }
}
