package nl.koers.demo.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a database is that of the demonstration, which keeps its own date, or a real one with people in it. The
/// two must never be taken for each other.
@Component
class KindOfData {
    private final JdbcClient db;

    KindOfData(JdbcClient db) {
        this.db = db;
    }

    boolean isDemonstration() {
        return exists("select exists (select 1 from demo.clock)");
    }

    boolean isReal() {
        return !isDemonstration() && exists("select exists (select 1 from people.person)");
    }

    private boolean exists(String query) {
        return db.sql(query).query(Boolean.class).single();
    }
}
