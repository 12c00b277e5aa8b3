package nl.koers.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    Path data;

    @BeforeEach
    void othersMayPass() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keeps_what_was_written_over_a_restart() throws Exception {
        try (var postgres = start()) {
            run(postgres, "create table kept as select 42 as answer");
        }
        try (var postgres = start()) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void keeps_what_was_written_when_the_server_is_killed() throws Exception {
        try (var postgres = start()) {
            run(postgres, "create table kept as select 42 as answer");
            kill(postgres.pid());
        }
        try (var postgres = start()) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void keeps_what_was_written_when_the_program_is_killed() throws Exception {
        Process program = SeparateProgram.startedOn(data);
        SeparateProgram.awaitWritten(program);
        program.destroyForcibly().waitFor();
        try (var postgres = start()) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void keeps_what_was_written_when_both_are_killed() throws Exception {
        Process program = SeparateProgram.startedOn(data);
        long server = SeparateProgram.awaitWritten(program);
        kill(server);
        program.destroyForcibly().waitFor();
        try (var postgres = start()) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void a_file_with_the_number_of_a_stranger_does_not_stop_it() throws Exception {
        start().close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");
        try (var postgres = start()) {
            assertThat(postgres.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void a_half_made_cluster_is_made_anew() throws Exception {
        Files.createDirectories(data.resolve("postgres.unfinished/base"));
        Files.writeString(data.resolve("postgres.unfinished/PG_VERSION"), "18\n");
        try (var postgres = start()) {
            assertThat(postgres.user()).isEqualTo("koers");
        }
    }

    @Test
    void begins_empty_when_asked() throws Exception {
        try (var postgres = start()) {
            run(postgres, "create table kept as select 42 as answer");
        }
        try (var postgres = EmbeddedPostgres.start(data, SETTINGS, true)) {
            run(postgres, "create table kept as select 43 as answer");
            assertThat(answer(postgres)).isEqualTo(43);
        }
    }

    @Test
    void root_without_user_namespaces_runs_it_as_nobody() throws Exception {
        assumeThat(ServerUser.weAreRoot()).isTrue();
        try (var postgres = EmbeddedPostgres.start(data, ServerUser.ofNobody(), SETTINGS, false)) {
            assertThat(Files.getAttribute(Path.of("/proc/" + postgres.pid()), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    private static final List<String> SETTINGS = List.of("full_page_writes=on");

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(data, SETTINGS, false);
    }

    private static void kill(long pid) throws IOException {
        new Command("kill", "-KILL", Long.toString(pid)).run();
    }

    static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var rows = connection.createStatement().executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
