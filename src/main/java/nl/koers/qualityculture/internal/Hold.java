package nl.koers.qualityculture.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One act at a time on one thing, until the end of the transaction.
@Component
public class Hold {
    private final JdbcClient db;

    Hold(JdbcClient db) {
        this.db = db;
    }

    public void on(UUID thing) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 38))")
                .param(thing.toString())
                .query((_, _) -> true)
                .single();
    }
}
