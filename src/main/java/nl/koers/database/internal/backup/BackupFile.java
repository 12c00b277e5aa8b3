package nl.koers.database.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.koers.database.StartRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A file with a backup, read through once before anything is done with it.
final class BackupFile implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path))
            throw new StartRefused(
                    "Het bestand " + path + " is er niet of is niet te lezen.", "Kijk of de naam klopt.");
        var zip = zip(path);
        try {
            var file = new BackupFile(path, zip, manifest(path, zip));
            for (var table : file.manifest.tables()) file.check(table);
            return file;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        return Objects.requireNonNull(in(table.entry()));
    }

    private void check(Manifest.Table table) throws IOException {
        try (var rows = in(table.entry())) {
            if (rows == null || !Copying.hashOf(rows).equals(table.sha256())) throw altered(path, null);
        } catch (ZipException e) {
            throw altered(path, e);
        }
    }

    private @Nullable InputStream in(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? null : zip.getInputStream(entry);
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw startsAsOne(path)
                    ? new StartRefused(path + " is niet heel: het einde ontbreekt.", ANOTHER, e)
                    : noBackup(path, e);
        }
    }

    private static boolean startsAsOne(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) throw noBackup(path, null);
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) throw newer(path, manifest);
            return manifest;
        } catch (ZipException | JacksonException e) {
            throw altered(path, e);
        }
    }

    static StartRefused newer(Path path, Manifest manifest) {
        return new StartRefused(
                path + " komt van een nieuwere Koers (" + manifest.koers() + ").",
                "Zet hem terug met die Koers of een nog nieuwere.");
    }

    static StartRefused altered(Path path, @Nullable Throwable cause) {
        var reason = path + " is beschadigd of veranderd: de inhoud is niet zoals hij werd bewaard.";
        return cause == null ? new StartRefused(reason, ANOTHER) : new StartRefused(reason, ANOTHER, cause);
    }

    private static StartRefused noBackup(Path path, @Nullable Throwable cause) {
        var reason = path + " is geen back-up van Koers.";
        var wayOut = "Kies het bestand dat ./koers backup maakte.";
        return cause == null ? new StartRefused(reason, wayOut) : new StartRefused(reason, wayOut, cause);
    }

    private static final String ANOTHER = "Er is niets teruggezet; neem een andere back-up.";

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
