package nl.koers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTests {
    static Stream<Arguments> kinds() throws IOException {
        var types = "[Content_Types].xml";
        return Stream.of(
                Arguments.of("pdf", Optional.of(FileKind.PDF), bytes("%PDF-1.7 …")),
                Arguments.of("png", Optional.of(FileKind.PNG), new byte[] {
                    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0
                }),
                Arguments.of("jpg", Optional.of(FileKind.JPG), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}),
                Arguments.of("docx", Optional.of(FileKind.DOCX), zip(types, "", "word/document.xml", "")),
                Arguments.of("xlsx", Optional.of(FileKind.XLSX), zip(types, "", "xl/workbook.xml", "")),
                Arguments.of(
                        "odt",
                        Optional.of(FileKind.ODT),
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "")),
                Arguments.of(
                        "ods",
                        Optional.empty(),
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "")),
                Arguments.of(
                        "docx met macro",
                        Optional.empty(),
                        zip(types, "", "word/document.xml", "", "word/vbaProject.bin", "")),
                Arguments.of("pptx", Optional.empty(), zip(types, "", "ppt/presentation.xml", "")),
                Arguments.of("zip", Optional.empty(), zip("brief.pdf", "%PDF-")),
                Arguments.of("half zip", Optional.empty(), new byte[] {'P', 'K', 3, 4, 1, 2, 3}),
                Arguments.of("html", Optional.empty(), bytes("<!doctype html><script>alert(1)</script>")),
                Arguments.of("html met pdf erin", Optional.empty(), bytes("<html>%PDF-1.7")),
                Arguments.of("svg", Optional.empty(), bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("programma", Optional.empty(), bytes("MZ\0\0")),
                Arguments.of("niets", Optional.empty(), new byte[0]));
    }

    @ParameterizedTest(name = "R18 · een bijlage die {0} is, aan de inhoud te zien: {1}")
    @MethodSource
    void kinds(String what, Optional<FileKind> kind, byte[] bytes) {
        assertThat(FileKind.of(bytes)).isEqualTo(kind);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}
