package nl.koers.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.i18n.LocaleContextHolder;

/// Word files made here, and what is read from them.
abstract class WordFiles {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    /// A document as Word writes it, with this in its body.
    static byte[] body(String xml) throws IOException {
        return with(
                word(it -> paragraph(it, "x")),
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + xml.replaceAll(">\\s+<", "><") + "</w:body></w:document>");
    }

    static WordFile read(byte[] bytes) {
        return switch (WordFile.read(bytes)) {
            case WordFile.Reading.Read(var file) -> file;
            case WordFile.Reading.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    static byte[] word(Consumer<XWPFDocument> write) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static XWPFParagraph paragraph(XWPFDocument document, String words) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    static void heading(XWPFDocument document, int level, String words) {
        paragraph(document, words).setStyle("Kop" + level);
    }

    static void picture(XWPFParagraph paragraph) {
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(PNG),
                            Document.PICTURE_TYPE_PNG,
                            "een.png",
                            Units.toEMU(10),
                            Units.toEMU(10));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zip(String... namesAndWords) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndWords[i]));
                zip.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static String part(byte[] word, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    static byte[] with(byte[] word, String name, String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(word));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? words.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
