package nl.koers.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.attack.HostileFiles;
import nl.koers.documents.FileKind;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of a file that somebody else made: read up to a limit, or not at all.
class FileTextParserTests {
    private static final int MOST = 10_000;
    private static final int SMALL = 64 * 1024;

    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void the_words_of_an_annex(byte @NotNull [] bytes) throws IOException {
        var file = Files.createTempFile("koers-", ".toets");
        try {
            Files.write(file, bytes);
            for (var kind : List.of(FileKind.DOCX, FileKind.ODT, FileKind.XLSX, FileKind.PDF)) {
                var text = new Limited(MOST);
                try {
                    TextOf.read(kind, file, text);
                } catch (IOException | Limited.Full _) {
                    // not read, or not to its end
                }
                assertThat(text.words()).hasSizeLessThanOrEqualTo(MOST);
            }
        } finally {
            Files.delete(file);
        }
    }

    static Stream<byte[]> the_words_of_an_annex() throws IOException {
        return Stream.concat(
                Stream.of(TextOfTests.pdf("Reflectie van Rijn"), TextOfTests.sheet()),
                HostileFiles.all().stream().map(HostileFiles::bytes).filter(bytes -> bytes.length < SMALL));
    }
}
