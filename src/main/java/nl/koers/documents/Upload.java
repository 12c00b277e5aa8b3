package nl.koers.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file on its way in: on the disk of this machine, never as a whole in memory, and gone when this is closed.
///
/// @param size no more than one byte over what Koers takes: the rest is not read
public record Upload(Path path, int size, String sha256) implements AutoCloseable {
    private static final int AT_ONCE = 64 * 1024;

    public static Upload of(InputStream in) throws IOException {
        var path = Files.createTempFile("koers-", ".in");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            int size = 0;
            try (in;
                    var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                var buffer = new byte[AT_ONCE];
                for (int read = in.read(buffer); read > 0 && size <= StoredFile.MOST_BYTES; read = in.read(buffer)) {
                    int some = Math.min(read, StoredFile.MOST_BYTES + 1 - size);
                    out.write(buffer, 0, some);
                    size += some;
                }
            }
            return new Upload(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
