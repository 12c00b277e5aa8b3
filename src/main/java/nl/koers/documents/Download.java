package nl.koers.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on its way out: on the disk of this machine, so that a slow line keeps nothing of the database waiting. Gone
/// when this is closed.
public record Download(StoredFile file, Path path) implements AutoCloseable {
    public void sendTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
