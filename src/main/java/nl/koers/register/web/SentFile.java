package nl.koers.register.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file as it was sent, with a name that can be shown; or, in `refused`, the key of why it is not looked at.
record SentFile(String name, byte[] bytes, String refused) {
    private static final long MOST_BYTES = 25L << 20;
    private static final int MOST_SIGNS = 120;

    static SentFile of(@Nullable MultipartFile file) throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return new SentFile("", new byte[0], "register.file.none");
        }
        var name = name(file.getOriginalFilename());
        return file.getSize() > MOST_BYTES
                ? new SentFile(name, new byte[0], "register.file.big")
                : new SentFile(name, file.getBytes(), "");
    }

    private static String name(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}<>\"]+", " ")
                .strip();
        return last.isEmpty()
                ? "bestand"
                : last.substring(
                        0, last.offsetByCodePoints(0, Math.min(MOST_SIGNS, last.codePointCount(0, last.length()))));
    }
}
