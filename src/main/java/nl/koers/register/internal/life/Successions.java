package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.OnceRead;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.RegisterAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// From which partnership which other one came (R53).
@Repository
public class Successions {
    private final JdbcClient db;

    Successions(JdbcClient db) {
        this.db = db;
    }

    /// All that came after it, itself first in line.
    public Set<PartnershipId> after(PartnershipId partnership) {
        return OnceRead.of(new After(partnership), () -> asked(partnership));
    }

    private record After(PartnershipId partnership) {}

    private Set<PartnershipId> asked(PartnershipId partnership) {
        return db
                .sql("""
                        with recursive later (id) as (
                            select ?::uuid union
                            select s.successor_id from register.succession s join later l on s.predecessor_id = l.id)
                        select id from later""")
                .param(partnership.value())
                .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In which it went on itself, by name; what those became is not among them.
    public List<PartnershipId> into(PartnershipId partnership) {
        return db.sql("""
                        select s.successor_id as id from register.succession s join register.partnership p on p.id = s.successor_id
                         where s.predecessor_id = ? order by p.name collate "nl-x-icu", p.id""")
                .param(partnership.value())
                .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
                .list();
    }

    /// These, and all that came before them.
    public Set<PartnershipId> before(Collection<UUID> partnerships) {
        return db
                .sql("""
                        select register.with_earlier(?) as id""")
                .param(partnerships.toArray(UUID[]::new))
                .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All of one line: what came before it and after it, and what those became.
    public Set<PartnershipId> family(PartnershipId partnership) {
        return db
                .sql("""
                        with recursive kin (id) as (
                            select ?::uuid union
                            select case when s.predecessor_id = k.id then s.successor_id else s.predecessor_id end
                              from register.succession s join kin k on k.id in (s.predecessor_id, s.successor_id))
                        select id from kin""")
                .param(partnership.value())
                .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(PartnershipId predecessor, PartnershipId successor, LocalDate on) {
        db.sql("insert into register.succession (predecessor_id, successor_id, on_date) values (?, ?, ?)")
                .param(predecessor.value())
                .param(successor.value())
                .param(on)
                .update();
    }

    /// Its own coordinator, or that of what it became.
    public boolean keeps(Viewer viewer, PartnershipId partnership) {
        return RegisterAccess.mayKeep(viewer, partnership)
                || viewer.isSignedIn()
                        && after(partnership).stream().anyMatch(it -> RegisterAccess.mayKeep(viewer, it));
    }
}
