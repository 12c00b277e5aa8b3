package nl.koers.mail.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A letter that was sent, refused or given up and is older than the kept years goes, with its address, its text and
/// the report that it came back (R93). What still has to be sent stays.
@Component
public class OldLetters {
    private static final String OVER =
            "written_at < :before and (sent_at < :before or sent_at is null and next_at is null)";

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period kept;

    OldLetters(JdbcClient db, TransactionTemplate transaction, Clock clock, @Value("${koers.names.kept}") Period kept) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /// @return how many letters went
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT6H")
    public int tick() {
        var before =
                LocalDate.now(clock).minus(kept).atStartOfDay(clock.getZone()).toOffsetDateTime();
        var gone = new int[1];
        Acting.as(Viewer.program("post"), () -> transaction.executeWithoutResult(_ -> gone[0] = letGo(before)));
        return gone[0];
    }

    private int letGo(OffsetDateTime before) {
        db.sql("delete from mail.returned where letter_id in (select id from mail.letter where " + OVER + ")")
                .param("before", before)
                .update();
        return db.sql("delete from mail.letter where " + OVER)
                .param("before", before)
                .update();
    }
}
