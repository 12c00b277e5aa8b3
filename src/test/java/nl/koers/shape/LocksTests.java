package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.database.internal.RoomMigrations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every table stands behind its own lock in the database, unless it is named here as open with the reason.
@KoersTest
class LocksTests {
    /// Which day the demonstration plays.
    private static final String[] OPEN = {"demo.clock"};

    @Autowired
    private JdbcClient db;

    @Test
    void every_dossier_table_forces_row_level_security() {
        assertThat(db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname = any (?) and c.relname <> 'migration'
                           and not (c.relrowsecurity and c.relforcerowsecurity)
                         order by 1""")
                        .param(RoomMigrations.ROOMS.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .containsExactly(OPEN);
    }
}
