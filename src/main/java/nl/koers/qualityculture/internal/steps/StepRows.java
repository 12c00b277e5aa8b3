package nl.koers.qualityculture.internal.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Steps with every note of how they stood; added, never changed.
@Repository
public class StepRows {
    private static final String SELECT = """
            select s.id, s.partnership_id, s.origin, s.origin_ref, s.origin_words, s.what, s.begun_on,
                   n.number, n.standing, n.text, n.handed_over, n.owner_id, n.owner_name, n.due_on, n.at, n.by_name
              from qualityculture.step s join qualityculture.step_note n on n.step_id = s.id
            """;

    private final JdbcClient db;

    StepRows(JdbcClient db) {
        this.db = db;
    }

    /// The oldest first.
    public List<Step> of(PartnershipId partnership) {
        return collect(db.sql(SELECT + " where s.partnership_id = ? order by s.begun_on, s.id, n.number desc")
                .param(partnership.value()));
    }

    /// Also those of all that came before it (R53).
    public List<Step> withEarlier(PartnershipId partnership) {
        return collect(db.sql(SELECT + """
                         where s.partnership_id in (select register.with_earlier(array[?::uuid]))
                         order by s.begun_on, s.id, n.number desc""").param(partnership.value()));
    }

    /// All in these partnerships, and these.
    public List<Step> of(Collection<UUID> partnerships, Collection<UUID> steps) {
        return partnerships.isEmpty() && steps.isEmpty()
                ? List.of()
                : collect(db.sql(
                                SELECT
                                        + " where s.partnership_id = any (?) or s.id = any (?) order by s.begun_on, s.id, n.number desc")
                        .param(partnerships.toArray(UUID[]::new))
                        .param(steps.toArray(UUID[]::new)));
    }

    public Optional<Step> find(PartnershipId partnership, UUID id) {
        return collect(db.sql(SELECT + " where s.partnership_id = ? and s.id = ? order by n.number desc")
                        .param(partnership.value())
                        .param(id))
                .stream()
                .findFirst();
    }

    public Step require(PartnershipId partnership, UUID id) {
        return find(partnership, id).orElseThrow(NoSuchThing::new);
    }

    void begin(Step step, Viewer by) {
        db.sql("""
                insert into qualityculture.step
                    (id, partnership_id, origin, origin_ref, origin_words, what, begun_on, by_person, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(step.id())
                .param(step.partnership().value())
                .param(step.origin().name())
                .param(step.originRef())
                .param(step.originWords())
                .param(step.what())
                .param(step.begunOn())
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
        note(step.partnership(), step.id(), step.newest(), by);
    }

    void note(PartnershipId partnership, UUID step, StepNote note, Viewer by) {
        db.sql("""
                insert into qualityculture.step_note
                    (step_id, number, partnership_id, standing, text, handed_over, owner_id, owner_name, due_on, at, by_person, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(step)
                .param(note.number())
                .param(partnership.value())
                .param(note.standing().name())
                .param(note.text())
                .param(note.handedOver())
                .param(note.owner() == null ? null : note.owner().value())
                .param(note.ownerName())
                .param(note.dueOn())
                .param(OffsetDateTime.ofInstant(note.at(), ZoneOffset.UTC))
                .param(by.requirePerson().value())
                .param(by.name())
                .update();
    }

    private static List<Step> collect(JdbcClient.StatementSpec query) {
        var found = new LinkedHashMap<UUID, Step>();
        query.query((ResultSet row) -> {
            var id = row.getObject("id", UUID.class);
            var step = found.get(id);
            if (step == null) {
                step = step(id, row);
                found.put(id, step);
            }
            step.notes().add(note(row));
        });
        return List.copyOf(found.values());
    }

    private static Step step(UUID id, ResultSet row) throws SQLException {
        return new Step(
                id,
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                row.getObject("origin_ref", UUID.class),
                row.getString("origin_words"),
                row.getString("what"),
                row.getObject("begun_on", LocalDate.class),
                new ArrayList<>());
    }

    private static StepNote note(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new StepNote(
                row.getInt("number"),
                Standing.valueOf(row.getString("standing")),
                row.getString("text"),
                row.getBoolean("handed_over"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
