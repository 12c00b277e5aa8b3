package nl.koers.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /// Every visit the viewer reads, newest first: those of the own partnership, and all of them for the Platform.
    public List<Visit> all() {
        return db.sql("select partnership_id, host_id, day from planning.visit order by day desc, partnership_id")
                .query(Visits::visit)
                .list();
    }

    /// The visits between this host and others, newest first, for who makes its shortlist.
    List<Visit> with(PartnershipId host) {
        return db.sql("select * from planning.visits_with(?)")
                .param(host.value())
                .query(Visits::visit)
                .list();
    }

    /// To how many different partnerships each one made a visit that counts today, for who makes a shortlist (R05).
    Map<PartnershipId, Integer> different(LocalDate today) {
        return db
                .sql("select * from planning.visited(?, ?)")
                .param(today.minus(VisitsMade.WINDOW))
                .param(today)
                .query((row, _) ->
                        Map.entry(new PartnershipId(row.getObject("visitor", UUID.class)), row.getInt("different")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                new PartnershipId(row.getObject("host_id", UUID.class)),
                row.getObject("day", LocalDate.class));
    }

    /// R05: what counts today for this partnership.
    public VisitsMade inSixYears(PartnershipId partnership, LocalDate today) {
        return VisitsMade.of(partnership, today, all());
    }
}
