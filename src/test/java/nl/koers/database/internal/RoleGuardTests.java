package nl.koers.database.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class RoleGuardTests {
    @TempDir
    static Path data;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start(data, List.of(), false);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void lets_the_role_of_the_application_in() {
        assertThatCode(as("koers", postgres.password())::check).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_superuser() throws IOException {
        var administrator = as(
                "postgres", Files.readString(data.resolve("postgres.password")).strip());
        assertThatThrownBy(administrator::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("De databaserol postgres mag alles zien");
    }

    @Test
    void tells_that_the_database_cannot_be_reached() {
        assertThatThrownBy(as("koers", "wrong")::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Koers krijgt geen verbinding met de database");
    }

    private static RoleGuard as(String user, String password) {
        var database = new PGSimpleDataSource();
        database.setUrl(postgres.url());
        database.setUser(user);
        database.setPassword(password);
        return new RoleGuard(database);
    }
}
