package nl.koers.developmentreview.internal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.report.Report.Learned;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.developmentreview.internal.report.Report.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of step 7, for many OPRs at once or to keep one.
@Repository
public class ReportRows {
    private final JdbcClient db;

    ReportRows(JdbcClient db) {
        this.db = db;
    }

    public Function<OprId, Report> of(List<OprId> ids) {
        var wanted = ids.stream().map(OprId::value).toArray(UUID[]::new);
        var facts = new HashMap<UUID, Facts>();
        db.sql("""
                select opr_id, 'REPORT' as kind, null::uuid as person_id, placed_on as on_day, last_placed_on, reaction_closed_on,
                       final_on, follow_up_due_on, follow_up_missing as one, false as other, '' as what
                  from developmentreview.report where opr_id = any (:ids)
                union all
                select opr_id, 'REACTION', person_id, sent_on, null, null, null, null, remarks, false, ''
                  from developmentreview.reaction where opr_id = any (:ids)
                union all
                select opr_id, 'LEARNED', person_id, null, null, null, null, null, sent, shared, ''
                  from developmentreview.learned where opr_id = any (:ids)
                union all
                select opr_id, 'SHARE', null, null, null, null, null, null, false, false, what
                  from developmentreview.share where opr_id = any (:ids)""").param("ids", wanted).query((ResultSet row) -> {
            facts.computeIfAbsent(row.getObject("opr_id", UUID.class), _ -> new Facts())
                    .add(row);
        });
        return id -> facts.getOrDefault(id.value(), new Facts()).report();
    }

    /// Writes only what changed, because whoever acts on another part of the OPR may not write here.
    public void save(OprId id, Report report) {
        var stored = of(List.of(id)).apply(id);
        if (!stored.state().equals(report.state())) {
            saveState(id, stored, report);
        }
        report.learned().forEach((member, how) -> {
            if (!how.equals(stored.learned().get(member))) {
                saveLearned(id, member, how);
            }
        });
        if (!stored.shares().equals(report.shares())) {
            saveShares(id, stored.shares(), report.shares());
        }
    }

    private void saveState(OprId id, Report stored, Report report) {
        var concept = report.concept().orElseThrow();
        var before = stored.concept();
        if (before.isEmpty()) {
            db.sql("insert into developmentreview.report (opr_id, placed_on, last_placed_on) values (?, ?, ?)")
                    .param(id.value())
                    .param(concept.placedOn())
                    .param(concept.lastPlacedOn())
                    .update();
        }
        concept.reactions().forEach((member, reaction) -> {
            if (!reaction.equals(
                    before.map(State.Concept::reactions).orElse(Map.of()).get(member))) {
                saveReaction(id, member, reaction);
            }
        });
        var done = report.state() instanceof State.Final it ? it : null;
        var followUp = done == null ? new FollowUpStanding(false, null) : done.followUp();
        db.sql("""
                update developmentreview.report
                   set last_placed_on = :placed, reaction_closed_on = :closed, final_on = :final,
                       follow_up_missing = :missing, follow_up_due_on = :due
                 where opr_id = :id""")
                .param("placed", concept.lastPlacedOn())
                .param("closed", concept.closedOn())
                .param("final", done == null ? null : done.on())
                .param("missing", followUp.missing())
                .param("due", followUp.nextDueOn())
                .param("id", id.value())
                .update();
    }

    private void saveReaction(OprId id, PersonId member, Reaction reaction) {
        db.sql("""
                insert into developmentreview.reaction (opr_id, person_id, sent_on, remarks) values (?, ?, ?, ?)
                    on conflict (opr_id, person_id) do update set sent_on = excluded.sent_on, remarks = excluded.remarks""")
                .param(id.value())
                .param(member.value())
                .param(reaction.on())
                .param(reaction.remarks())
                .update();
    }

    private void saveLearned(OprId id, PersonId member, Learned how) {
        db.sql("""
                insert into developmentreview.learned (opr_id, person_id, sent, shared) values (?, ?, ?, ?)
                    on conflict (opr_id, person_id) do update set sent = excluded.sent, shared = excluded.shared""")
                .param(id.value())
                .param(member.value())
                .param(how.sent())
                .param(how.shared())
                .update();
    }

    private void saveShares(OprId id, Set<Share> before, Set<Share> now) {
        db.sql("delete from developmentreview.share where opr_id = ?")
                .param(id.value())
                .update();
        now.forEach(share -> db.sql("insert into developmentreview.share (opr_id, what) values (?, ?)")
                .param(id.value())
                .param(share.name())
                .update());
        if (before.contains(Share.HELD_WITH_ANYONE) != now.contains(Share.HELD_WITH_ANYONE)) {
            db.sql("update developmentreview.opr set held_shown = ? where id = ?")
                    .param(now.contains(Share.HELD_WITH_ANYONE))
                    .param(id.value())
                    .update();
        }
    }

    /// What is gathered of one OPR while its rows come by.
    private static final class Facts {
        private final Map<PersonId, Reaction> reactions = new HashMap<>();
        private final Map<PersonId, Learned> learned = new HashMap<>();
        private final Set<Share> shares = new HashSet<>();
        private @Nullable Placed placed;

        void add(ResultSet row) throws SQLException {
            switch (row.getString("kind")) {
                case "REPORT" -> placed = Placed.of(row);
                case "REACTION" -> reactions.put(person(row), new Reaction(date(row, "on_day"), row.getBoolean("one")));
                case "LEARNED" -> learned.put(person(row), new Learned(row.getBoolean("one"), row.getBoolean("other")));
                default -> shares.add(Share.valueOf(row.getString("what")));
            }
        }

        Report report() {
            var state = placed == null ? new State.None() : placed.state(reactions);
            return new Report(state, Map.copyOf(learned), Set.copyOf(shares));
        }

        private static PersonId person(ResultSet row) throws SQLException {
            return new PersonId(row.getObject("person_id", UUID.class));
        }
    }

    /// The report itself: there from the moment the concept was placed.
    private record Placed(
            LocalDate on,
            LocalDate last,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate finalOn,
            FollowUpStanding followUp) {
        static Placed of(ResultSet row) throws SQLException {
            return new Placed(
                    date(row, "on_day"),
                    date(row, "last_placed_on"),
                    date(row, "reaction_closed_on"),
                    date(row, "final_on"),
                    new FollowUpStanding(row.getBoolean("one"), date(row, "follow_up_due_on")));
        }

        State state(Map<PersonId, Reaction> reactions) {
            var concept = new State.Concept(on, last, Map.copyOf(reactions), closedOn);
            return finalOn == null ? concept : new State.Final(concept, finalOn, followUp);
        }
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
