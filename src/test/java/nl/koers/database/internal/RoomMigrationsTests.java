package nl.koers.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.koers.KoersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
class RoomMigrationsTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Autowired
    JdbcClient db;

    @Test
    void every_folder_with_migrations_is_a_room_with_a_place_in_the_order() throws IOException {
        assertThat(RoomMigrations.ROOMS).containsAll(roomsWithTables());
    }

    @Test
    void every_room_with_tables_has_a_schema_of_its_own_with_its_history() throws IOException {
        var schemas = db.sql("select table_schema from information_schema.tables where table_name = 'migration'")
                .query(String.class)
                .list();
        assertThat(schemas).containsExactlyInAnyOrderElementsOf(roomsWithTables());
    }

    @Test
    void the_application_is_a_role_that_row_level_security_holds_for() {
        var mighty = db.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        assertThat(mighty).isFalse();
    }

    @Test
    void rooms_can_search_with_typing_errors_and_without_accents() {
        var found = db.sql("select unaccent('reünie') || ' ' || (similarity('Utrecht', 'Utrech') > 0.6)")
                .query(String.class)
                .single();
        assertThat(found).isEqualTo("reunie true");
    }

    private static List<String> roomsWithTables() throws IOException {
        try (var folders = Files.list(MIGRATIONS)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }
}
