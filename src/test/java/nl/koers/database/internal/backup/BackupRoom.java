package nl.koers.database.internal.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import nl.koers.KoersTest;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.DatabaseSettings;
import nl.koers.database.internal.postgres.DebianPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A backup of the whole demonstration country, and the PostgreSQL of Debian to put it back into.
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class BackupRoom {
    static final Path SHARED = Path.of("target/test-data");

    @TempDir
    static Path place;

    DebianPostgres debian;
    Path backup;

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

    interface Act {
        Object run() throws Exception;
    }

    static void refused(Act act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
    }

    static Errand embedded(Path data) {
        return new Errand(data, new DatabaseSettings(null, null, null, List.of("fsync=off"), false));
    }

    Errand onDebian(String database) {
        return new Errand(
                place, new DatabaseSettings(debian.url(database), "koers", DebianPostgres.PASSWORD, List.of(), false));
    }

    static Manifest manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    List<String> schemas(String database) throws SQLException {
        return ask(
                database,
                "select nspname::text from pg_namespace where nspname !~ '^pg_|^information_schema$|^public$'");
    }

    List<String> ask(String database, String sql) throws SQLException {
        return ask(debian.url(database), "postgres", "", sql);
    }

    static List<String> ask(String url, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }
}
