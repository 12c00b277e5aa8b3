package nl.koers.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every room owns its tables: `db/migration/<room>`, a schema of that name, and its own history in it.
///
/// The order is that of who may know whom, so a foreign key or a policy finds what it points at. It stands here and
/// nowhere else; a room never orders itself (ADR 0004).
@Component
public final class RoomMigrations implements FlywayMigrationStrategy {
    public static final List<String> ROOMS = List.of(
            "database",
            "access",
            "record",
            "writing",
            "qualityframework",
            "register",
            "mail",
            "people",
            "documents",
            "work",
            "planning",
            "selfevaluation",
            "developmentreview",
            "publicsite",
            "demo");

    @Override
    public void migrate(Flyway flyway) {
        new RoleGuard(flyway.getConfiguration().getDataSource()).check();
        ROOMS.stream().filter(RoomMigrations::hasTables).forEach(room -> migrate(flyway, room));
    }

    private static void migrate(Flyway flyway, String room) {
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .defaultSchema(room)
                .table("migration")
                .load()
                .migrate();
    }

    private static boolean hasTables(String room) {
        try {
            var files = new PathMatchingResourcePatternResolver();
            return files.getResources("classpath*:db/migration/" + room + "/*.sql").length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
