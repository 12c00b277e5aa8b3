package nl.koers.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Anchors the ends of all chains once a day, for the day that ended; on two nodes still once (R92).
///
/// The hash of the anchor goes to the log: whoever keeps the log elsewhere can prove later that nothing was rewritten.
@Component
public class Anchoring {
    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Anchoring(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return whether the anchor was made just now
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    public boolean tick() {
        return anchor(LocalDate.now(clock).minusDays(1));
    }

    private boolean anchor(LocalDate ended) {
        var made = new boolean[1];
        Acting.as(
                Viewer.program("anker"),
                () -> transaction.executeWithoutResult(_ -> {
                    made[0] = db.sql("select record.anchor_day(?)")
                            .param(ended)
                            .query(Boolean.class)
                            .single();
                    if (made[0]) {
                        LOG.info("Anker van {}: {}", ended, hash());
                    }
                }));
        return made[0];
    }

    private String hash() {
        return db.sql("select hash from record.anchor order by number desc limit 1")
                .query(String.class)
                .single();
    }
}
