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

    /// How far a review is, asked only after the viewer turned out to sit in it: so of no row of others.
    private static final String[] ASKED_PER_ROW = {"developmentreview.is_agreed", "developmentreview.is_debriefed"};

    /// A function of a room that is given more than nothing or something constant: the seats, which were asked for
    /// before, do not count, nor does what stands in a question of its own.
    private static final String OF_A_ROW = """
            (?<!\\w)(?<!SELECT (?=[a-z]+\\.[a-z_]+\\('[^']*'::text\\[\\]\\)))([a-z]+\\.[a-z_]+)\\((?!\\))(?!\\( SELECT access\\.seats\\(\\) AS seats\\),\\s)""";

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

    /// A policy that asks a function something of each row makes a page slower for every row it hides.
    @Test
    @DisplayName("R90 · wie mag lezen wordt één keer per vraag gevraagd, niet per rij: aan de tijd is niets te zien")
    void who_reads_is_asked_once() {
        assertThat(db.sql("""
                        select distinct call[1], p.schemaname || '.' || p.tablename || '.' || p.policyname as policy
                          from pg_policies p
                         cross join lateral regexp_matches(p.qual, ?, 'g') as call
                         where p.cmd in ('SELECT', 'ALL') and call[1] <> all (?)
                         order by 1, 2""").param(OF_A_ROW).param(ASKED_PER_ROW).query().listOfRows())
                .isEmpty();
    }

    /// A plan made anew for each question takes longer than the question, and which one is chosen follows the figures
    /// the database keeps of all rows, those that are hidden too.
    @Test
    @DisplayName("R90 · hoe een vraag wordt aangepakt, hangt niet af van hoeveel er verborgen is")
    void questions_are_planned_once() {
        assertThat(db.sql("show plan_cache_mode").query(String.class).single()).isEqualTo("force_generic_plan");
    }
}
