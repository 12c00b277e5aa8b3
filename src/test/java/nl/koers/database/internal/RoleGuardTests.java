package nl.koers.database.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
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

    @Test
    void refuses_a_server_that_is_too_old_or_lacks_an_extension() {
        var database = database("koers", "koers", postgres.password());
        assertThatCode(ServerGuard.of(database)::check).doesNotThrowAnyException();
        refused(
                new ServerGuard(database, 77, List.of()),
                "De database is van PostgreSQL 18, en Koers heeft PostgreSQL 77 of nieuwer nodig.");
        refused(
                new ServerGuard(database, 15, List.of("unaccent", "waarzeggen", "goochelen")),
                "Deze PostgreSQL mist uitbreidingen die Koers nodig heeft: goochelen, waarzeggen.");
    }

    @Test
    void refuses_a_database_that_cannot_keep_every_letter() throws Exception {
        administer(
                "koers",
                "create database latijn owner koers encoding 'LATIN1' locale_provider libc locale 'C' template template0");
        administer(
                "koers",
                "create database bytes owner koers encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0");
        for (var it : Map.of("latijn", "LATIN1", "bytes", "SQL_ASCII").entrySet()) {
            refused(
                    ServerGuard.of(database(it.getKey(), "koers", postgres.password())),
                    "De database %s bewaart tekst als %s, en Koers heeft UTF8 nodig."
                            .formatted(it.getKey(), it.getValue()));
        }
    }

    @Test
    void refuses_a_role_that_may_not_make_what_is_still_to_be_made() throws Exception {
        administer("koers", "create role gast login password 'gast'");
        administer("koers", "create database vol");
        var guard = ServerGuard.of(database("vol", "gast", "gast"));
        refused(guard, "De databaserol gast mag in de database vol geen schema's maken.");
        for (var room : RoomMigrations.withTables()) administer("vol", "create schema " + room);
        assertThatCode(guard::check).doesNotThrowAnyException();
        administer("vol", "create table mail.box ()");
        refused(guard, "In de database vol staat al een schema mail dat niet van Koers is.");
    }

    private static void refused(ServerGuard guard, String sentence) {
        assertThatThrownBy(guard::check).isInstanceOf(StartRefused.class).hasMessage(sentence);
    }

    private static void administer(String name, String sql) throws Exception {
        var password = Files.readString(data.resolve("postgres.password")).strip();
        try (var connection = database(name, "postgres", password).getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static RoleGuard as(String user, String password) {
        return new RoleGuard(database("koers", user, password));
    }

    private static DataSource database(String name, String user, String password) {
        var database = new PGSimpleDataSource();
        database.setUrl(postgres.url().replace("/koers?", "/" + name + "?"));
        database.setUser(user);
        database.setPassword(password);
        return database;
    }
}
