package nl.koers.database.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.ConnectionDetails;
import nl.koers.database.internal.DatabaseSettings;
import nl.koers.database.internal.RoomMigrations;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import nl.koers.database.internal.postgres.RunningPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// `./koers backup FILE` and `./koers restore FILE`: finds the database that Koers itself would use, and does it there.
///
/// The own PostgreSQL may be running under a Koers: then a backup asks that one. Only the settings are read here; no
/// room starts, and no migration runs before a backup.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@ConditionalOnProperty("koers.errand.backup")
public class Errand {
    private final Path data;
    private final DatabaseSettings settings;
    private final Clock clock = Clock.systemUTC();

    Errand(@Value("${koers.data}") Path data, DatabaseSettings settings) {
        this.data = data.toAbsolutePath().normalize();
        this.settings = settings;
    }

    private interface Work {
        String on(String url, @Nullable String user, @Nullable String password) throws SQLException, IOException;
    }

    /// @return what was done, in words
    public String backup(Path file, String koers) throws SQLException, IOException {
        Work work = (url, user, password) -> {
            try (var connection = open(url, user, password)) {
                return "Back-up gemaakt in " + new Backing(connection, koers, clock).to(file);
            }
        };
        if (isGiven()) return onGiven(work);
        if (!RunningPostgres.hasData(data))
            throw new StartRefused("In " + data + " staan nog geen gegevens.", "Kijk of KOERS_DATA de goede map is.");
        try (var _ = RunningPostgres.isHeld(data) ? null : EmbeddedPostgres.start(data, settings.settings(), false)) {
            var running = RunningPostgres.at(data);
            return work.on(running.url(), running.user(), running.password());
        }
    }

    /// @return what was done, in words
    public String restore(Path file) throws SQLException, IOException {
        BackupFile.open(file).close(); // before a database is made for it
        Work work = (url, user, password) -> {
            var flyway = Flyway.configure().dataSource(url, user, password).load();
            RoomMigrations.check(flyway);
            try (var connection = open(url, user, password)) {
                return "Teruggezet: " + new Restoring(connection, flyway).from(file);
            }
        };
        if (isGiven()) return onGiven(work);
        try (var own = EmbeddedPostgres.start(data, settings.settings(), settings.fresh())) {
            return work.on(own.url(), own.user(), own.password());
        }
    }

    private boolean isGiven() {
        return settings.url() != null && !settings.url().isBlank();
    }

    private String onGiven(Work work) throws SQLException, IOException {
        var given = ConnectionDetails.of(settings);
        return work.on(given.url(), given.user(), given.password());
    }

    private static Connection open(String url, @Nullable String user, @Nullable String password) {
        try {
            return DriverManager.getConnection(
                    url, Objects.requireNonNullElse(user, ""), Objects.requireNonNullElse(password, ""));
        } catch (SQLException e) {
            throw new StartRefused(
                    "Koers krijgt geen verbinding met de database: " + e.getMessage(),
                    "Kijk of PostgreSQL draait en of KOERS_DATABASE_URL, KOERS_DATABASE_USER en KOERS_DATABASE_PASSWORD kloppen.",
                    e);
        }
    }
}
