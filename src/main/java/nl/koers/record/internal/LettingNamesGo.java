package nl.koers.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.record.KeptNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// After the kept years names go, and the role stays (R93). How long that is, no source says: it is a setting, counted
/// from the day a dossier was closed. What is done in it later keeps its names for as long, counted from that day. In a
/// dossier that never closes, each thing in it counts from the day it came to rest, each act from the day it was done.
@Component
public class LettingNamesGo {
    private static final Logger LOG = LoggerFactory.getLogger(LettingNamesGo.class);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final DossierRecord record;
    private final List<KeptNames> rooms;
    private final String[] acts;
    private final Clock clock;
    private final Period kept;

    LettingNamesGo(
            JdbcClient db,
            TransactionTemplate transaction,
            DossierRecord record,
            List<KeptNames> rooms,
            Clock clock,
            @Value("${koers.names.kept}") Period kept) {
        this.db = db;
        this.transaction = transaction;
        this.record = record;
        this.rooms = rooms;
        this.acts = rooms.stream().flatMap(room -> room.acts().stream()).toArray(String[]::new);
        this.clock = clock;
        this.kept = kept;
    }

    /// @return how many dossiers names went from, with what came to rest in others
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    public int tick() {
        var until = LocalDate.now(clock).minus(kept);
        var gone = new int[1];
        Acting.as(
                Viewer.program("namen"),
                () -> due(until)
                        .forEach(dossier -> transaction.executeWithoutResult(_ -> {
                            if (letGo(dossier, until)) gone[0]++;
                        })));
        Acting.as(Viewer.program("namen"), () -> gone[0] += letGoAtRest(until));
        if (gone[0] > 0) {
            LOG.info("Namen verwijderd uit {} dossiers en onderwerpen, na {}", gone[0], kept);
        }
        return gone[0];
    }

    private int letGoAtRest(LocalDate until) {
        return transaction.execute(_ -> {
            lasting(until).forEach(dossier -> {
                if (entries(dossier, until, acts) > 0) {
                    record.note(dossier, Walk.NAMES_GONE, until.toString());
                }
            });
            openedAfter(until);
            return rooms.stream().mapToInt(room -> room.forgetAtRest(until)).sum();
        });
    }

    /// A closed dossier is still read: who opened it goes as long after that day.
    private void openedAfter(LocalDate until) {
        db.sql("delete from record.view where dossier_id = any (?) and day <= ?")
                .param(closedBy(until))
                .param(until)
                .update();
    }

    private UUID[] closedBy(LocalDate day) {
        return rooms.stream()
                .flatMap(room -> room.closedBy(day).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private List<UUID> lasting(LocalDate until) {
        return db.sql("""
                select distinct dossier_id from record.entry
                 where act = any (?) and salt is not null and roles <> ? and at < ?::date + 1""")
                .param(acts)
                .param(DossierRecord.PROGRAM)
                .param(until)
                .query((row, _) -> row.getObject("dossier_id", UUID.class))
                .list();
    }

    /// @param only these acts; null when all
    private int entries(UUID dossier, LocalDate until, String @Nullable [] only) {
        return db.sql("""
                update record.entry set by_person = null, by_name = '', salt = null, named_content = '{}',
                       about = case when names then '' else about end
                 where dossier_id = ? and salt is not null and roles <> ? and at < ?::date + 1
                   and (?::text[] is null or act = any (?))""")
                .param(dossier)
                .param(DossierRecord.PROGRAM)
                .param(until)
                .param(only)
                .param(only)
                .update();
    }

    private List<UUID> due(LocalDate until) {
        return transaction.execute(_ -> {
            var closed = closedBy(until);
            return db.sql("""
                    select distinct dossier_id from record.entry
                     where dossier_id = any (?) and salt is not null and roles <> ? and at < ?::date + 1""")
                    .param(closed)
                    .param(DossierRecord.PROGRAM)
                    .param(until)
                    .query(UUID.class)
                    .list();
        });
    }

    /// @return false when another node was first
    private boolean letGo(UUID dossier, LocalDate until) {
        int rows = entries(dossier, until, null);
        if (rows == 0) return false;
        db.sql("delete from record.view where dossier_id = ? and day <= ?")
                .param(dossier)
                .param(until)
                .update();
        var left = rooms.stream().flatMap(room -> room.forget(dossier).stream()).toArray(Content[]::new);
        record.note(dossier, Walk.NAMES_GONE, until.toString(), left);
        return true;
    }
}
