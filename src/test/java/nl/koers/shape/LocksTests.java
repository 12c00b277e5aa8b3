package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.database.internal.RoomMigrations;
import org.junit.jupiter.api.DisplayName;
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

    /// A policy that asks for each row whose seat this is makes a page slower for every row it hides.
    @Test
    @DisplayName("R90 · wie mag lezen wordt één keer per vraag gevraagd, niet per rij: aan de tijd is niets te zien")
    void who_reads_is_asked_once() {
        assertThat(db.sql("""
                        select schemaname || '.' || tablename || '.' || policyname from pg_policies
                         where cmd in ('SELECT', 'ALL')
                           and qual ~ 'access\\.sits\\(|(?<!SELECT )access\\.sits_nationally\\(|qualityculture\\.works\\(|register\\.keeps\\('
                         order by 1""").query(String.class).list()).isEmpty();
    }

    /// A plan made anew for each question takes longer than the question, and which one is chosen follows the figures
    /// the database keeps of all rows, those that are hidden too.
    @Test
    @DisplayName("R90 · hoe een vraag wordt aangepakt, hangt niet af van hoeveel er verborgen is")
    void questions_are_planned_once() {
        assertThat(db.sql("show plan_cache_mode").query(String.class).single()).isEqualTo("force_generic_plan");
    }
}
