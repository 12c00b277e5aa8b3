package nl.koers.qualityculture.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import nl.koers.writing.WrittenNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A partnership goes on, so its dossier never closes. Names go out of what came to rest in it: a closed ambition, a
/// closed round with who was asked, a step that was evaluated or left. Words and functions stay (R93).
@Component
class QualityNames implements KeptNames {
    private static final String NAMED = "not (owner_name in ('', :gone) and by_name in ('', :gone))";

    private final JdbcClient db;
    private final WrittenNames texts;

    QualityNames(JdbcClient db, WrittenNames texts) {
        this.db = db;
        this.texts = texts;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        return List.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of(
                "QUALITY_WRITER_CAME",
                "QUALITY_WRITER_LEFT",
                "AMBITION_BEGUN",
                "AMBITION_CHANGED",
                "AMBITION_CLOSED",
                "ROUND_OPENED",
                "ROUND_ASKED",
                "ROUND_WITHDRAWN",
                "ROUND_ANSWERED",
                "ROUND_ENDED",
                "STEP_AGREED",
                "STEP_CARRIED_OUT",
                "STEP_EVALUATED",
                "STEP_ADJUSTED",
                "STEP_LEFT");
    }

    @Override
    public int forgetAtRest(LocalDate day) {
        return ambitions(day) + rounds(day) + steps(day);
    }

    private record Closed(UUID id, UUID partnership) {}

    private int ambitions(LocalDate day) {
        var closed = db.sql("""
                select distinct c.ambition_id, c.partnership_id from qualityculture.ambition_core c
                 where c.closed_on <= :day and exists (select 1 from qualityculture.ambition_core n
                       where n.ambition_id = c.ambition_id and %s)""".formatted(NAMED))
                .param("day", day)
                .param("gone", GONE)
                .query((row, _) -> new Closed(
                        row.getObject("ambition_id", UUID.class), row.getObject("partnership_id", UUID.class)))
                .list();
        closed.forEach(it -> texts.forget(
                it.partnership(),
                Arrays.stream(AmbitionPart.values())
                        .map(part -> part.nameFor(it.id()))
                        .toList()));
        nameless("ambition_core", "ambition_id", closed.stream().map(Closed::id).toArray(UUID[]::new));
        return closed.size();
    }

    private int rounds(LocalDate day) {
        var ended = ids("""
                select e.round_id from qualityculture.round_end e
                 where e.ended_on <= :day and (e.by_name <> :gone or exists (
                       select 1 from qualityculture.voice v where v.round_id = e.round_id and v.name <> :gone))""", day);
        set("update qualityculture.voice set name = :gone where round_id = any (:ids)", ended);
        set("update qualityculture.round_end set by_name = :gone where round_id = any (:ids)", ended);
        set("update qualityculture.round set by_name = :gone where id = any (:ids)", ended);
        return ended.length;
    }

    private int steps(LocalDate day) {
        var atRest = ids("""
                select n.step_id from qualityculture.step_note n
                 where n.standing in ('EVALUATED', 'LEFT') and n.at < cast(:day as date) + 1
                   and not exists (select 1 from qualityculture.step_note m where m.step_id = n.step_id and m.number > n.number)
                   and exists (select 1 from qualityculture.step_note o where o.step_id = n.step_id and %s)""".formatted(NAMED), day);
        nameless("step_note", "step_id", atRest);
        set("update qualityculture.step set by_name = :gone where id = any (:ids)", atRest);
        return atRest.length;
    }

    private void nameless(String table, String key, UUID[] ids) {
        set("""
                update qualityculture.%s set by_name = :gone,
                       owner_name = case owner_name when '' then '' else :gone end
                 where %s = any (:ids)""".formatted(table, key), ids);
    }

    private UUID[] ids(String query, LocalDate day) {
        return db.sql(query)
                .param("day", day)
                .param("gone", GONE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
    }

    private void set(String update, UUID[] ids) {
        db.sql(update).param("gone", GONE).param("ids", ids).update();
    }
}
