package nl.koers.selfevaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.writing.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of IDs: filling in a fact adds one, and the newest counts.
@Repository
public class Identities {
    private final JdbcClient db;
    private final Clock clock;

    Identities(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Identity of(UUID dossier) {
        Map<IdentityField, Identity.Known> facts = new EnumMap<>(IdentityField.class);
        db.sql("""
                select distinct on (field) field, value, by_name, at
                  from selfevaluation.identity
                 where dossier_id = ?
                 order by field, number desc""").param(dossier).query(row -> {
            if (!row.getString("value").isEmpty()) {
                facts.put(
                        IdentityField.valueOf(row.getString("field")),
                        new Identity.Known(
                                row.getString("value"),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant()));
            }
        });
        return new Identity(facts);
    }

    /// Until the end of this transaction nobody else fills in this ID, so that two follow each other.
    public void hold(UUID dossier) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('selfevaluation.identity ' || ?, 0))::text")
                .param(dossier.toString())
                .query(String.class)
                .list();
    }

    public void save(UUID dossier, Audience audience, Map<IdentityField, String> changed) {
        var viewer = Acting.viewer();
        changed.forEach((field, value) -> db.sql("""
                insert into selfevaluation.identity
                    (dossier_id, field, number, value, readers, writers, at, by_person, by_name)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?
                  from selfevaluation.identity where dossier_id = ? and field = ?""")
                .param(dossier)
                .param(field.name())
                .param(value)
                .param(array(audience.readers()))
                .param(array(audience.writers()))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(viewer.requirePerson().value())
                .param(viewer.name())
                .param(dossier)
                .param(field.name())
                .update());
    }

    /// From now on these read it too (placing).
    public void open(UUID dossier, Audience audience) {
        db.sql("update selfevaluation.identity set readers = ? where dossier_id = ?")
                .param(array(audience.readers()))
                .param(dossier)
                .update();
    }

    private static String[] array(Set<String> kinds) {
        return kinds.stream().sorted().toArray(String[]::new);
    }
}
