package nl.koers.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The visits that were really made, told by the room of the reviews once a day was held (R05).
@Repository
public class Visits {
    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    /// A review was held: these partnerships visited this host on this day. Telling it twice changes nothing.
    public void made(PartnershipId host, Collection<PartnershipId> visitors, LocalDate day) {
        for (var visitor : visitors) {
            db.sql("insert into planning.visit (partnership_id, host_id, day) values (?, ?, ?) on conflict do nothing")
                    .param(visitor.value())
                    .param(host.value())
                    .param(day)
                    .update();
        }
    }

    /// Every visit ever made, newest first.
    public List<Visit> all() {
        return db.sql("select partnership_id, host_id, day from planning.visit order by day desc, partnership_id")
                .query((row, _) -> new Visit(
                        new PartnershipId(row.getObject("partnership_id", UUID.class)),
                        new PartnershipId(row.getObject("host_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /// R05: what counts today for this partnership.
    public VisitsMade inSixYears(PartnershipId partnership, LocalDate today) {
        return VisitsMade.of(partnership, today, all());
    }
}
