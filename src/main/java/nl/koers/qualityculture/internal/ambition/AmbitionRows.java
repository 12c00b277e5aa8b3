package nl.koers.qualityculture.internal.ambition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ambitions with all that was ever noted of them; added, never changed.
@Repository
public class AmbitionRows {
    private static final String SELECT = """
            select a.id, a.partnership_id, a.framework, a.begun_on, c.number, c.title, c.points, c.strengthening, c.broadening,
                   c.owner_id, c.owner_name, c.closed_on, c.outcome, c.at, c.by_name
              from qualityculture.ambition a join qualityculture.ambition_core c on c.ambition_id = a.id
            """;

    private final JdbcClient db;

    AmbitionRows(JdbcClient db) {
        this.db = db;
    }

    /// The oldest first.
    public List<Ambition> of(PartnershipId partnership) {
        return collect(db.sql(SELECT + " where a.partnership_id = ? order by a.begun_on, a.id, c.number desc")
                .param(partnership.value()));
    }

    /// Also those of all that came before it (R53).
    public List<Ambition> withEarlier(PartnershipId partnership) {
        return collect(db.sql(SELECT + """
                         where a.partnership_id in (select register.with_earlier(array[?::uuid]))
                         order by a.begun_on, a.id, c.number desc""").param(partnership.value()));
    }

    /// All in these partnerships, one after another.
    public List<Ambition> of(Collection<UUID> partnerships) {
        return collect(db.sql(
                        SELECT
                                + " where a.partnership_id = any (?) order by a.partnership_id, a.begun_on, a.id, c.number desc")
                .param(partnerships.toArray(UUID[]::new)));
    }

    public Optional<Ambition> find(PartnershipId partnership, UUID id) {
        return collect(db.sql(SELECT + " where a.partnership_id = ? and a.id = ? order by c.number desc")
                        .param(partnership.value())
                        .param(id))
                .stream()
                .findFirst();
    }

    public Ambition require(PartnershipId partnership, UUID id) {
        return find(partnership, id).orElseThrow(NoSuchThing::new);
    }

    void begin(UUID id, PartnershipId partnership, String framework, LocalDate on) {
        db.sql("insert into qualityculture.ambition (id, partnership_id, framework, begun_on) values (?, ?, ?, ?)")
                .param(id)
                .param(partnership.value())
                .param(framework)
                .param(on)
                .update();
    }

    void note(PartnershipId partnership, UUID id, Core core, Viewer by) {
        db.sql("""
                insert into qualityculture.ambition_core
                    (ambition_id, number, partnership_id, title, points, strengthening, broadening, owner_id, owner_name,
                     closed_on, outcome, at, by_person, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(core.number())
                .param(partnership.value())
                .param(core.title())
                .param(core.points().toArray(String[]::new))
                .param(core.strengthening())
                .param(core.broadening())
                .param(core.owner() == null ? null : core.owner().value())
                .param(core.ownerName())
                .param(core.closedOn())
                .param(core.outcome())
                .param(OffsetDateTime.ofInstant(core.at(), ZoneOffset.UTC))
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
    }

    private static List<Ambition> collect(JdbcClient.StatementSpec query) {
        var found = new LinkedHashMap<UUID, Ambition>();
        query.query((ResultSet row) -> {
            var id = row.getObject("id", UUID.class);
            var ambition = found.get(id);
            if (ambition == null) {
                ambition = new Ambition(
                        id,
                        new PartnershipId(row.getObject("partnership_id", UUID.class)),
                        row.getString("framework"),
                        row.getObject("begun_on", LocalDate.class),
                        new ArrayList<>());
                found.put(id, ambition);
            }
            ambition.cores().add(core(row));
        });
        return List.copyOf(found.values());
    }

    private static Core core(ResultSet row) throws SQLException {
        return new Core(
                row.getInt("number"),
                row.getString("title"),
                Arrays.asList((String[]) row.getArray("points").getArray()),
                row.getBoolean("strengthening"),
                row.getBoolean("broadening"),
                person(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"),
                at(row),
                row.getString("by_name"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
