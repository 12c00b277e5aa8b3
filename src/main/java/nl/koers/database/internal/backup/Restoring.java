package nl.koers.database.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.RoomMigrations;
import nl.koers.database.internal.backup.Catalog.Rows;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// Puts a backup back into an empty database, whole or not at all.
///
/// First the tables as they were then, then the rows, read back and compared with the hashes; only then the migrations
/// that came later. What goes wrong on the way leaves the database as empty as it was: the schemas of all rooms are
/// dropped. So nothing of somebody else may stand there before.
public record Restoring(Connection connection, Flyway flyway) {

    /// @return what was put back, in words
    public String from(Path path) throws SQLException, IOException {
        try (var file = BackupFile.open(path)) {
            var tables = new EarlierTables(flyway, file.manifest().migrations());
            if (!tables.areKnown()) throw BackupFile.newer(path, file.manifest());
            if (!isTheOnlyOne()) throw another();
            var unfinished = new Unfinished(connection);
            if (unfinished.isThere()) unfinished.wipeAll();
            if (!new Catalog(connection).isEmpty()) throw notEmpty();
            unfinished.mark();
            try {
                tables.make();
                if (!sameMigrations(file.manifest())) throw BackupFile.altered(path, null);
                load(path, file);
                RoomMigrations.bringUp(flyway);
            } catch (SQLException | FlywayException e) {
                emptyAgain(unfinished);
                throw new StartRefused(
                        "De inhoud van " + path + " past niet in deze database: " + firstLine(e),
                        "Er is niets teruggezet.",
                        e);
            } catch (IOException | RuntimeException e) {
                emptyAgain(unfinished);
                throw e;
            }
            unfinished.done();
            return words(file.manifest());
        }
    }

    /// Held until the connection closes: whoever wipes what is half, must not wipe what another is putting back.
    private boolean isTheOnlyOne() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_try_advisory_lock(hashtext('koers.restore'))")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void emptyAgain(Unfinished unfinished) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        unfinished.wipeAll();
    }

    private boolean sameMigrations(Manifest manifest) throws SQLException {
        return sorted(new Catalog(connection).migrations()).equals(sorted(manifest.migrations()));
    }

    private static Map<String, List<String>> sorted(Map<String, List<Manifest.Migration>> migrations) {
        return migrations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        room -> room.getValue().stream()
                                .map(Manifest.Migration::toString)
                                .sorted()
                                .toList()));
    }

    private void load(Path path, BackupFile file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var copying = new Copying(connection);
        var catalog = new Catalog(connection);
        var here = catalog.tables().stream().collect(Collectors.toMap(Rows::name, Function.identity()));
        if (!isComplete(file.manifest(), here)) throw BackupFile.altered(path, null);
        var locks = new Locks(connection, catalog);
        locks.open();
        for (var table : file.manifest().tables()) {
            Rows rows = Objects.requireNonNull(here.get(table.name())).with(table.columns());
            try (var in = file.rows(table)) {
                copying.in(rows, in);
            }
            if (!copying.out(rows, OutputStream.nullOutputStream()).equals(table)) throw BackupFile.altered(path, null);
        }
        for (var sequence : file.manifest().sequences().entrySet()) {
            try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
                statement.setString(1, sequence.getKey());
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
        locks.close();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static boolean isComplete(Manifest manifest, Map<String, Rows> here) {
        return manifest.tables().size() == here.size()
                && manifest.tables().stream().allMatch(table -> hasSame(here.get(table.name()), table));
    }

    private static boolean hasSame(@Nullable Rows here, Manifest.Table table) {
        return here != null && Set.copyOf(here.columns()).equals(Set.copyOf(table.columns()));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private static StartRefused another() {
        return new StartRefused(
                "In deze database wordt al een back-up teruggezet.", "Wacht tot dat klaar is, of stop het daar.");
    }

    private static StartRefused notEmpty() {
        return new StartRefused(
                "Deze database is niet leeg, en een back-up komt alleen in een lege.",
                "Kies een nieuwe map met KOERS_DATA=/pad/naar/map, of maak een nieuwe database.");
    }

    private static String words(Manifest manifest) {
        return "de back-up van %s: %d tabellen, %d rijen, elk vergeleken met de back-up"
                .formatted(
                        DateTimeFormatter.ofPattern("d-M-yyyy, HH:mm")
                                .format(manifest.made().atZone(ZoneId.of("Europe/Amsterdam"))),
                        manifest.tables().size(),
                        manifest.rows());
    }
}
