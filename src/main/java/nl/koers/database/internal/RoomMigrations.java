package nl.koers.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import nl.koers.database.internal.backup.Unfinished;
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
            "search",
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
            "qualityculture",
            "developmentreview",
            "notifications",
            "publicsite",
            "demo");

    @Override
    public void migrate(Flyway flyway) {
        check(flyway);
        refuseWhatIsHalf(flyway);
        bringUp(flyway);
    }

    /// Refuses a database that cannot be reached or worked in, and a role that is too mighty.
    public static void check(Flyway flyway) {
        var database = flyway.getConfiguration().getDataSource();
        new RoleGuard(database).check();
        ServerGuard.of(database).check();
    }

    private static void refuseWhatIsHalf(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (new Unfinished(connection).isThere()) throw Unfinished.refused();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All migrations of all rooms that did not run yet.
    ///
    /// Two nodes may start at once on an empty database: one makes the tables, the other waits for it.
    public static void bringUp(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('koers.migration'))");
            try {
                withTables().forEach(room -> migrate(flyway, room));
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('koers.migration'))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(Flyway flyway, String room) {
        of(flyway, room, "classpath:db/migration/" + room).migrate();
    }

    /// The migrations of one room that stand in a place, with the history that the room keeps. Two that were
    /// made side by side may arrive in either order, so a lower number may come later.
    public static Flyway of(Flyway flyway, String room, String place) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations(place)
                .schemas(room)
                .defaultSchema(room)
                .table("migration")
                .outOfOrder(true)
                .load();
    }

    static List<String> withTables() {
        return ROOMS.stream().filter(RoomMigrations::hasTables).toList();
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
