package nl.koers.database.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.koers.database.internal.RoomMigrations;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/// Makes the tables as they were when a backup was made: those migrations and no later ones, room by room.
record EarlierTables(Flyway flyway, Map<String, List<Manifest.Migration>> migrations) {

    /// Whether this program knows all of them; if not, the backup is of a newer one.
    boolean areKnown() {
        return RoomMigrations.ROOMS.containsAll(migrations.keySet())
                && migrations.entrySet().stream()
                        .allMatch(room -> room.getValue().stream()
                                .allMatch(it -> script(room.getKey(), it).exists()));
    }

    void make() throws IOException {
        Path place = Files.createTempDirectory("koers-tables");
        try {
            for (String room : RoomMigrations.ROOMS) {
                if (migrations.containsKey(room)) make(room, Files.createDirectory(place.resolve(room)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private void make(String room, Path scripts) throws IOException {
        for (var migration : migrations.getOrDefault(room, List.of())) {
            try (var in = script(room, migration).getInputStream()) {
                Files.copy(in, scripts.resolve(migration.script()));
            }
        }
        RoomMigrations.of(flyway, room, "filesystem:" + scripts).migrate();
    }

    private static ClassPathResource script(String room, Manifest.Migration migration) {
        return new ClassPathResource(
                "db/migration/" + room + "/" + Path.of(migration.script()).getFileName());
    }
}
