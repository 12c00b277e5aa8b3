package nl.koers.database.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import nl.koers.database.internal.DatabaseSettings;
import nl.koers.database.internal.postgres.DebianPostgres;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A backup of the whole demonstration country, from the embedded PostgreSQL that runs meanwhile, into the one of
/// Debian (another major version) and back: the same rows, the same locks.
class BackupTests extends BackupRoom {
    /// What texts are searched by is no row of a backup: the database makes it anew.
    private static final String SEARCHED = """
            select (count(*) > 0 and bool_and(vectors = search.vectors(name || ' ' || short_name || ' ' || search.plain(profile))))::text
              from register.partnership""";

    @Autowired
    JdbcConnectionDetails own;

    @Test
    void the_file_is_for_its_owner_alone_and_never_overwrites() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        refused(() -> embedded(SHARED).backup(backup, "toets"), "Er is al een bestand " + backup);
        refused(() -> embedded(SHARED).backup(place.resolve("weg/b"), "toets"), "is er niet");
        refused(() -> embedded(SHARED).backup(Path.of("/sys/b"), "toets"), "Koers kan niet schrijven in de map /sys");
        refused(() -> embedded(place.resolve("niets")).backup(place.resolve("b"), "toets"), "staan nog geen gegevens");
    }

    /// The administrator passes every policy, the role of the application none: were a row hidden from a backup that
    /// an external database makes, the two would differ.
    @Test
    void the_role_of_the_application_sees_every_row_for_it() throws Exception {
        var given = new DatabaseSettings(own.getJdbcUrl(), own.getUsername(), own.getPassword(), List.of(), false);
        var asRole = place.resolve("rol");
        var asAdministrator = place.resolve("beheerder");
        embedded(SHARED).backup(asAdministrator, "toets");
        new Errand(place, given).backup(asRole, "toets");
        assertThat(manifest(asRole).tables())
                .isEqualTo(manifest(asAdministrator).tables());
        assertThat(manifest(backup).rows()).isGreaterThan(800);
    }

    @Test
    void what_passes_stays_out() throws Exception {
        assertThat(manifest(backup).tables())
                .extracting(Manifest.Table::name)
                .contains("people.person", "people.password", "record.anchor", "documents.piece")
                .doesNotContain("people.session", "people.session_attributes", "people.tries", "writing.presence");
    }

    @Test
    void to_another_major_version_and_back_it_is_the_same() throws Exception {
        assertThat(onDebian("koers").restore(backup)).startsWith("Teruggezet: de back-up van ");
        var second = place.resolve("debian.back-up");
        onDebian("koers").backup(second, "toets");
        assertThat(manifest(second).tables()).isEqualTo(manifest(backup).tables());
        assertThat(manifest(second).postgresql()).isNotEqualTo(manifest(backup).postgresql());

        var home = embedded(place.resolve("thuis"));
        home.restore(second);
        var third = place.resolve("thuis.back-up");
        home.backup(third, "toets");
        assertThat(manifest(third).tables()).isEqualTo(manifest(backup).tables());
        assertThat(manifest(third).migrations()).isEqualTo(manifest(backup).migrations());
        try (var again = EmbeddedPostgres.start(place.resolve("thuis"), List.of(), false)) {
            assertThat(locks(again.url(), again.user(), again.password()))
                    .isEqualTo(locks(own.getJdbcUrl(), there(own.getUsername()), there(own.getPassword())))
                    .hasSizeGreaterThan(200);
        }
        assertThat(ask("koers", SEARCHED)).containsExactly("true");
        refused(() -> onDebian("koers").restore(backup), "Deze database is niet leeg");
        refused(() -> home.restore(backup), "Deze database is niet leeg");
        assertThat(Files.list(place).filter(it -> it.toString().endsWith(".onaf")))
                .isEmpty();
    }

    /// The record of before there were chains, the texts of before their stretches had names.
    @Test
    void an_older_backup_is_brought_up_to_now() throws Exception {
        debian.emptyDatabase("oud");
        var flyway = Flyway.configure()
                .dataSource(debian.url("oud"), "koers", DebianPostgres.PASSWORD)
                .load();
        var then = manifest(backup).migrations();
        then.replaceAll((room, all) -> all.stream()
                .filter(it -> it.script().startsWith("V1__")
                        || List.of("access", "search", "register").contains(room))
                .toList());
        then.keySet()
                .retainAll(List.of("database", "search", "access", "record", "writing", "register", "mail", "people"));
        new EarlierTables(flyway, then).make();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select set_config('koers.program', 'toets', false);
                    insert into people.person values ('00000000-0000-7000-8000-000000000001', 'Samira', 's@koers.example');
                    insert into record.entry select ('00000000-0000-7000-8000-00000000010' || n)::uuid,
                           '00000000-0000-7000-8000-000000000002', timestamptz '2026-09-01 12:00Z' + n * interval '1 minute',
                           '00000000-0000-7000-8000-000000000001', 'Samira', 'BEGUN', 'iets ' || n from generate_series(1, 5) n;
                    insert into writing.section values ('00000000-0000-7000-8000-000000000003',
                           '00000000-0000-7000-8000-000000000002', 'FUTURE', '{}', '{}', '00000000-0000-7000-8000-000000000001');
                    insert into writing.version select '00000000-0000-7000-8000-000000000003', n, e'een\\n\\ntwee' || n, '{}', 2, 'x', n - 1,
                           '2026-09-01 12:00Z', '00000000-0000-7000-8000-000000000001', 'Samira' from generate_series(1, 3) n;
                    """);
        }
        var old = place.resolve("oude.back-up");
        onDebian("oud").backup(old, "vroeger");
        debian.emptyDatabase("nu");
        onDebian("nu").restore(old);
        assertThat(ask("nu", """
                select count(*) || ' ' || max(number) || ' ' || bool_and(hash = record.entry_hash(e)) from record.entry e""")).containsExactly("5 5 true");
        assertThat(ask("nu", "select cardinality(block_ids)::text from writing.version order by number"))
                .containsExactly("2", "2", "2");
        assertThat(schemas("nu")).contains("developmentreview", "documents");
    }

    private static String there(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private static List<String> locks(String url, String user, String password) throws SQLException {
        return ask(url, user, password, """
                select * from (
                    select 'key ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as it
                      from pg_constraint where contype <> 't' and conrelid <> 0
                    union all select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || coalesce(qual, '') || coalesce(with_check, '')
                      from pg_policies
                    union all select 'trigger ' || tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                    union all select 'rows ' || c.oid::regclass || ' ' || relrowsecurity || relforcerowsecurity from pg_class c where relkind = 'r'
                    union all select 'index ' || indexdef from pg_indexes) all_of_them
                 where it !~ ' (pg_catalog|information_schema)\\.' order by it collate "C" """);
    }
}
