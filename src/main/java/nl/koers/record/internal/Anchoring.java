package nl.koers.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /// The log tells of an anchor once it stands: what it told earlier could be undone after it.
    private boolean anchor(LocalDate ended) {
        var made = Acting.call(Viewer.program("anker"), () -> transaction.execute(_ -> make(ended)));
        if (made.isPresent()) {
            LOG.info("Anker van {}: {}", ended, made.get());
        }
        return made.isPresent();
    }

    private Optional<String> make(LocalDate ended) {
        boolean fresh = db.sql("select record.anchor_day(?)")
                .param(ended)
                .query(Boolean.class)
                .single();
        return fresh ? Optional.of(hash()) : Optional.empty();
    }

    private String hash() {
        return db.sql("select hash from record.anchor order by number desc limit 1")
                .query(String.class)
                .single();
    }
}
