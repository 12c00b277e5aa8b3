package nl.koers.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/// Addresses of style, font and script files that change when the file does, so browsers may keep them for a year.
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    public static String href(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::withMark);
    }

    private static String withMark(String file) {
        try (var in = new ClassPathResource("static/" + file).getInputStream()) {
            var crc = new CRC32();
            crc.update(in.readAllBytes());
            return "/" + file + "?v=" + Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
