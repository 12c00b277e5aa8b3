package nl.koers.database.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.DatabaseSettings;
import nl.koers.database.internal.RoomMigrations;
import nl.koers.database.internal.postgres.DebianPostgres;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.json.JsonMapper;

/// A backup of the whole demonstration country, from the embedded PostgreSQL that runs meanwhile, into the one of
/// Debian (another major version) and back: the same rows, the same locks.
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class BackupTests {
    private static final Path SHARED = Path.of("target/test-data");

    @TempDir
    static Path place;

    @Autowired
    JdbcConnectionDetails own;

    private DebianPostgres debian;
    private Path backup;

    @BeforeAll
    void make() throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        debian = DebianPostgres.start(place);
        backup = place.resolve("koers.back-up");
        embedded(SHARED).backup(backup, "toets");
    }

    @AfterAll
    void stop() throws Exception {
        debian.close();
    }

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
        refused(() -> onDebian("koers").restore(backup), "Deze database is niet leeg");
        refused(() -> home.restore(backup), "Deze database is niet leeg");
        assertThat(Files.list(place).filter(it -> it.toString().endsWith(".onaf")))
                .isEmpty();
    }

    @Test
    void what_is_no_whole_backup_is_refused_and_nothing_stored() throws Exception {
        debian.emptyDatabase("leeg");
        var bytes = Files.readAllBytes(backup);
        refusedFile("tekst", "Dit is geen back-up".getBytes(StandardCharsets.UTF_8), "is geen back-up van Koers");
        refusedFile("leeg", new byte[0], "is geen back-up van Koers");
        refusedFile("half", java.util.Arrays.copyOf(bytes, bytes.length / 2), "is niet heel: het einde ontbreekt");
        for (int at : List.of(bytes.length / 3, bytes.length / 2)) {
            var bent = bytes.clone();
            bent[at] ^= 8;
            refusedFile("krom" + at, bent, "is beschadigd of veranderd");
        }
        refusedFile(
                "rij",
                rewritten("tables/people.person", it -> it.replace("Samira", "Semira")),
                "is beschadigd of veranderd");
        refusedFile("zonder", rewritten("tables/mail.letter", _ -> null), "is beschadigd of veranderd");
        refusedFile(
                "telling",
                rewritten(Manifest.ENTRY, it -> it.replace("\"writing.section\"", "\"writing.sectie\"")),
                "is beschadigd of veranderd");
        refusedFile(
                "nieuw",
                rewritten(Manifest.ENTRY, it -> it.replace("\"format\" : 1", "\"format\" : 2")),
                "komt van een nieuwere Koers (toets)");
        refusedFile(
                "later",
                rewritten(Manifest.ENTRY, it -> it.replace("V1__persons", "V77__persons")),
                "komt van een nieuwere Koers");
        refusedFile(
                "anders",
                rewritten(Manifest.ENTRY, it -> it.replaceFirst("\"checksum\" : -?\\d+", "\"checksum\" : 12")),
                "is beschadigd of veranderd");
        refused(() -> onDebian("leeg").restore(place.resolve("nergens")), "is er niet of is niet te lezen");
        assertThat(schemas("leeg")).isEmpty();
    }

    /// What goes wrong is wiped with the schemas of all rooms; so nobody else may have one.
    @Test
    void what_is_of_somebody_else_is_refused_and_stays() throws Exception {
        for (var theirs : List.of(
                "create schema mail; create table mail.box as select 'hun post' as kept",
                "create schema work",
                "create table public.box as select 'hun post' as kept",
                "create schema hunne; create table hunne.box as select 'hun post' as kept")) {
            debian.emptyDatabase("vreemd");
            var flyway = Flyway.configure()
                    .dataSource(debian.url("vreemd"), "koers", DebianPostgres.PASSWORD)
                    .load();
            List<String> before;
            try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
                connection.createStatement().execute(theirs);
                before = ask("vreemd", STANDING);
                refused(() -> new Restoring(connection, flyway).from(backup), "Deze database is niet leeg");
            }
            refused(() -> onDebian("vreemd").restore(backup), "");
            assertThat(ask("vreemd", STANDING)).isEqualTo(before).isNotEmpty();
        }
    }

    private static final String STANDING = """
            select nspname || coalesce('.' || relname, '')
              from pg_namespace n left join pg_class c on c.relnamespace = n.oid
             where nspname !~ '^pg_|^information_schema$' order by 1""";

    @Test
    void two_at_once_do_not_take_it_from_each_other() throws Exception {
        debian.emptyDatabase("twee");
        try (var other = DriverManager.getConnection(debian.url("twee"), "postgres", "")) {
            other.createStatement().execute("select pg_advisory_lock(hashtext('koers.restore'))");
            refused(() -> onDebian("twee").restore(backup), "In deze database wordt al een back-up teruggezet");
        }
        assertThat(schemas("twee")).isEmpty();

        var file = place.resolve("tegelijk");
        var outcomes = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> Deed.now(() -> embedded(SHARED).backup(file, "toets"))))
                .toList()
                .stream()
                .map(it -> it.handle((said, refusal) -> refusal == null ? said : String.valueOf(refusal.getCause()))
                        .join())
                .toList();
        assertThat(outcomes)
                .anyMatch(it -> it.startsWith("Back-up gemaakt in " + file))
                .anyMatch(it -> it.contains("Er is al een bestand " + file));
        BackupFile.open(file).close(); // is whole
        assertThat(Files.list(place).filter(it -> it.toString().endsWith(".onaf")))
                .isEmpty();
    }

    @Test
    void half_a_restore_starts_nothing_and_is_begun_again() throws Exception {
        debian.emptyDatabase("half");
        var flyway = Flyway.configure()
                .dataSource(debian.url("half"), "koers", DebianPostgres.PASSWORD)
                .load();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            new Unfinished(connection).mark();
            var some = manifest(backup).migrations();
            some.keySet().retainAll(List.of("database", "access", "record"));
            new EarlierTables(flyway, some).make(); // broken off on the way
        }
        assertThatThrownBy(() -> new RoomMigrations().migrate(flyway))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("het terugzetten van een back-up begonnen en niet afgemaakt");
        refused(() -> onDebian("half").backup(place.resolve("van-half"), "toets"), "niet afgemaakt");
        onDebian("half").restore(backup);
        assertThat(schemas("half")).contains("developmentreview").doesNotContain("koers_wordt_teruggezet");
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
                .filter(it -> it.script().startsWith("V1__") || room.equals("register"))
                .toList());
        then.keySet().retainAll(List.of("database", "access", "record", "writing", "register", "mail", "people"));
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

    private interface Act {
        Object run() throws Exception;
    }

    private static void refused(Act act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
    }

    private void refusedFile(String name, byte[] content, String sentence) throws IOException {
        var file = Files.write(place.resolve(name + ".kapot"), content);
        refused(() -> onDebian("leeg").restore(file), file + " " + sentence);
    }

    private static Errand embedded(Path data) {
        return new Errand(data, new DatabaseSettings(null, null, null, List.of("fsync=off"), false));
    }

    private Errand onDebian(String database) {
        return new Errand(
                place, new DatabaseSettings(debian.url(database), "koers", DebianPostgres.PASSWORD, List.of(), false));
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    /// The same backup with one entry written otherwise, or left out.
    private byte[] rewritten(String name, Function<String, @Nullable String> change) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(bytes)) {
            zip.stream().forEach(entry -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    var content = in.readAllBytes();
                    if (entry.getName().equals(name)) {
                        var changed = change.apply(new String(content, StandardCharsets.UTF_8));
                        if (changed == null) return;
                        assertThat(changed).isNotEqualTo(new String(content, StandardCharsets.UTF_8));
                        content = changed.getBytes(StandardCharsets.UTF_8);
                    }
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return bytes.toByteArray();
    }

    private List<String> schemas(String database) throws SQLException {
        return ask(
                database,
                "select nspname::text from pg_namespace where nspname !~ '^pg_|^information_schema$|^public$'");
    }

    private List<String> ask(String database, String sql) throws SQLException {
        return ask(debian.url(database), "postgres", "", sql);
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

    private static List<String> ask(String url, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }
}
