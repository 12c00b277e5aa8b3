package nl.koers.record;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The record of one dossier: every act with its actor, its moment and what it was about.
@Repository
public class DossierRecord {
    private final JdbcClient db;
    private final Clock clock;

    DossierRecord(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One act as it was recorded. `about` is a short fact (a name, a date, a reason), never a text from the dossier.
    public record Entry(UUID dossier, Instant at, @Nullable PersonId by, String byName, String act, String about) {}

    /// Notes in the same transaction as the act itself: either both stand, or neither.
    public void note(UUID dossier, String act, String about) {
        var viewer = Acting.viewer();
        db.sql("""
                insert into record.entry (id, dossier_id, at, by_person, by_name, act, about)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(dossier)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(viewer.person() == null ? null : viewer.person().value())
                .param(viewer.name())
                .param(act)
                .param(about)
                .update();
    }

    /// Newest first.
    public List<Entry> of(UUID dossier) {
        return db.sql("""
                select dossier_id, at, by_person, by_name, act, about
                  from record.entry
                 where dossier_id = ?
                 order by at desc, id desc""").param(dossier).query(DossierRecord::entry).list();
    }

    /// What was done lately in these dossiers, as far as the viewer may know, the newest first.
    public List<Entry> since(Collection<UUID> dossiers, Instant from) {
        return db.sql("""
                select dossier_id, at, by_person, by_name, act, about
                  from record.entry
                 where dossier_id = any (?) and at >= ?
                 order by at desc, id desc""")
                .param(dossiers.toArray(UUID[]::new))
                .param(OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .query(DossierRecord::entry)
                .list();
    }

    private static Entry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var by = row.getObject("by_person", UUID.class);
        return new Entry(
                row.getObject("dossier_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("by_name"),
                row.getString("act"),
                row.getString("about"));
    }
}
