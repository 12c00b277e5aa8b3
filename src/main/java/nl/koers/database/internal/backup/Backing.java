package nl.koers.database.internal.backup;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.database.StartRefused;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes all rows of all rooms into one file, as they were at one moment, while others go on working.
///
/// The file gets its name when it is whole and on the disk, and only its owner may read it.
///
/// @param koers the version of this Koers
/// @param clock says when the backup was made
public record Backing(Connection connection, String koers, Clock clock) {

    /// @return what was written, in words
    public String to(Path file) throws SQLException, IOException {
        if (Files.exists(file)) throw alreadyThere(file);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var copying = new Copying(connection);
        var catalog = new Catalog(connection);
        if (new Unfinished(connection).isThere()) throw Unfinished.refused();
        if (catalog.roomsWithHistory().isEmpty())
            throw new StartRefused(
                    "In deze database staat nog niets van Koers.",
                    "Kijk of KOERS_DATA of KOERS_DATABASE_URL de goede aanwijst.");
        Path unfinished = unfinished(file);
        try {
            var manifest = write(unfinished, copying, catalog);
            Files.createFile(file); // takes the name: a move by itself would overwrite what came meanwhile
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return "%s: %d tabellen, %d rijen, %d kB"
                    .formatted(file, manifest.tables().size(), manifest.rows(), Files.size(file) / 1024);
        } catch (FileAlreadyExistsException _) {
            throw alreadyThere(file);
        } finally {
            Files.deleteIfExists(unfinished);
            connection.rollback();
        }
    }

    /// Under a name of its own, so that two backups at once do not take it from each other.
    private static Path unfinished(Path file) throws IOException {
        Path place = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            return Files.createTempFile(
                    place, file.getFileName() + ".", ".onaf", asFileAttribute(fromString("rw-------")));
        } catch (NoSuchFileException e) {
            throw new StartRefused(
                    "De map van " + file + " is er niet.", "Maak die map, of kies een andere plaats.", e);
        } catch (FileSystemException e) {
            throw new StartRefused(
                    "Koers kan niet schrijven in de map " + place + ".",
                    "Geef de gebruiker die de back-up maakt schrijfrecht, of kies een andere plaats.",
                    e);
        }
    }

    private static StartRefused alreadyThere(Path file) {
        return new StartRefused(
                "Er is al een bestand " + file + ".", "Kies een andere naam: een back-up overschrijft nooit iets.");
    }

    private Manifest write(Path file, Copying copying, Catalog catalog) throws SQLException, IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(2); // most of it are files that are compressed already
            var tables = new ArrayList<Manifest.Table>();
            for (var table : catalog.tables()) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name()));
                tables.add(copying.out(table, new StaysOpen(zip)));
                zip.closeEntry();
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    koers,
                    connection.getMetaData().getDatabaseProductVersion(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    catalog.migrations(),
                    tables,
                    catalog.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    /// The writer of rows hands pieces one by one; closing is for who opened.
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
