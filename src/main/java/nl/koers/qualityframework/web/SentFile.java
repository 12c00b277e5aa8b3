package nl.koers.qualityframework.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file of the framework as it was sent: chosen from the disk, or typed on the page.
///
/// @param text as it can be read, also when it is wrong, so that it can be shown again
/// @param unreadable the lines at which it is no text
record SentFile(String text, List<Fault> unreadable) {

    static SentFile of(@Nullable MultipartFile file, String typed) throws IOException {
        return file == null || file.isEmpty()
                ? new SentFile(typed.replace("\r\n", "\n"), List.of())
                : decoded(file.getBytes());
    }

    private static SentFile decoded(byte[] bytes) {
        if (bytes.length > 4 * FrameworkFile.MOST_SIGNS) {
            return new SentFile("", List.of(new Fault(1, "framework.file.too-long", List.of())));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SentFile(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException e) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var lines = text.lines().toList();
            return new SentFile(
                    text,
                    IntStream.range(0, lines.size())
                            .filter(it -> lines.get(it).contains("\uFFFD"))
                            .mapToObj(it -> new Fault(it + 1, "framework.file.no-utf8", List.of()))
                            .toList());
        }
    }
}
