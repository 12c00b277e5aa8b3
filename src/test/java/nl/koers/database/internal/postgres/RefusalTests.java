package nl.koers.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.koers.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTests {
    @TempDir
    Path directory;

    @Test
    void data_of_another_postgresql() throws IOException {
        placeDataOfVersion17();
        var refusal = refusalOn(directory);
        assertThat(refusal).hasMessageContaining("zijn van PostgreSQL 17");
        assertThat(refusal.wayOut()).contains("KOERS_DATA=");
    }

    @Test
    void data_that_this_program_already_uses() throws IOException {
        try (var _ = EmbeddedPostgres.start(directory, List.of(), false)) {
            assertThat(refusalOn(directory)).hasMessageContaining("Er draait al een Koers op de gegevens in");
        }
    }

    @Test
    void data_that_another_program_uses() throws IOException {
        Process other = SeparateProgram.startedOn(directory);
        SeparateProgram.awaitWritten(other);
        try {
            assertThat(refusalOn(directory)).hasMessageContaining("Er draait al een Koers op de gegevens in");
        } finally {
            other.destroy();
        }
    }

    @Test
    void a_place_that_cannot_be_written() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(refusalOn(file.resolve("data"))).hasMessageContaining("Koers kan niet schrijven in de map");
    }

    @Test
    void a_refusal_leaves_the_place_free() throws IOException {
        placeDataOfVersion17();
        refusalOn(directory);
        Files.delete(directory.resolve("postgres/PG_VERSION"));
        Files.delete(directory.resolve("postgres"));
        try (var postgres = EmbeddedPostgres.start(directory, List.of(), false)) {
            assertThat(postgres.user()).isEqualTo("koers");
        }
    }

    private void placeDataOfVersion17() throws IOException {
        Files.createDirectory(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");
    }

    private static StartRefused refusalOn(Path data) {
        return catchThrowableOfType(StartRefused.class, () -> EmbeddedPostgres.start(data, List.of(), false));
    }
}
