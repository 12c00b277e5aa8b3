package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.koers.database.StartRefused;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's own programs, unpacked once per version into the cache and shared by all who use this machine
/// account.
record Binaries(Path home) {
    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// Safe when two programs unpack at the same time: each fills its own directory, and the first to rename it wins.
    static Binaries unpackedIn(Path cache) throws IOException {
        var binaries = new Binaries(cache.resolve("postgres-" + VERSION));
        if (Files.isExecutable(binaries.program("postgres"))) return binaries;
        Files.createDirectories(cache);
        Path unpacking = Files.createTempDirectory(cache, "unpacking");
        try (InputStream archive = Binaries.class.getResourceAsStream("/postgres-linux-" + machine() + ".txz")) {
            Archive.unpack(orRefuse(archive), unpacking);
        }
        try {
            Files.move(unpacking, binaries.home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isExecutable(binaries.program("postgres"))) throw e;
        }
        return binaries;
    }

    private static String machine() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static InputStream orRefuse(@Nullable InputStream archive) {
        if (archive != null) return archive;
        throw new StartRefused(
                "Koers heeft voor dit soort machine (" + System.getProperty("os.arch")
                        + ") geen eigen PostgreSQL bij zich.",
                "Wijs met KOERS_DATABASE_URL, KOERS_DATABASE_USER en KOERS_DATABASE_PASSWORD een bestaande PostgreSQL aan.");
    }
}
