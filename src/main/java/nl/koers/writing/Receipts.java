package nl.koers.writing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which sendings were taken, so that one that comes again, or late, counts once (R91).
@Repository
class Receipts {
    private final JdbcClient db;

    Receipts(JdbcClient db) {
        this.db = db;
    }

    Optional<Integer> versionOf(UUID section, UUID key) {
        return db.sql("select version from writing.receipt where section_id = ? and key = ?")
                .param(section)
                .param(key)
                .query(Integer.class)
                .optional();
    }

    void give(UUID section, UUID key, int version) {
        db.sql("insert into writing.receipt (section_id, key, version) values (?, ?, ?)")
                .param(section)
                .param(key)
                .param(version)
                .update();
    }
}
