package nl.koers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.documents.FileLook.Refused;
import nl.koers.documents.FileLook.Taken;
import nl.koers.documents.FileLook.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as they come, and as someone with bad intentions makes them.
class FileLookTests {
    private static final String TYPES = "[Content_Types].xml";
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR....IEND\u00aeB`\u0082");
    private static final byte[] JPG = bytes("\u00ff\u00d8\u00ff\u00e0....\u00ff\u00d9");
    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    static Stream<Arguments> taken() throws IOException {
        return Stream.of(
                Arguments.of("pdf", FileKind.PDF, PDF),
                Arguments.of("png", FileKind.PNG, PNG),
                Arguments.of("jpg", FileKind.JPG, JPG),
                Arguments.of("jpg met iets van de camera erachter", FileKind.JPG, join(JPG, bytes("SEFH\0\0"))),
                Arguments.of("docx", FileKind.DOCX, docx()),
                Arguments.of("xlsx", FileKind.XLSX, zip(TYPES, "<Types/>", "xl/workbook.xml", "<workbook/>")),
                Arguments.of(
                        "odt",
                        FileKind.ODT,
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")));
    }

    @ParameterizedTest(name = "R18 · een bijlage die {0} is, aan de inhoud te zien: {1}")
    @MethodSource
    void taken(String what, FileKind kind, byte[] bytes) throws IOException {
        assertThat(look(bytes)).isEqualTo(new Taken(kind));
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("niets", Why.EMPTY, new byte[0]),
                Arguments.of("een reus", Why.TOO_BIG, Arrays.copyOf(PDF, StoredFile.MOST_BYTES + 1)),
                Arguments.of("html", Why.OTHER_KIND, bytes("<!doctype html><script>alert(1)</script>")),
                Arguments.of("html met pdf erin", Why.OTHER_KIND, bytes("<html>%PDF-1.7 %%EOF")),
                Arguments.of("svg", Why.OTHER_KIND, bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")),
                Arguments.of(
                        "xml met entiteit",
                        Why.OTHER_KIND,
                        bytes("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>")),
                Arguments.of("programma", Why.OTHER_KIND, bytes("MZ\u0090\0")),
                Arguments.of("oud Word", Why.OTHER_KIND, bytes("\u00d0\u00cf\u0011\u00e0....")),
                Arguments.of("zip", Why.OTHER_KIND, zip("brief.pdf", "%PDF-")),
                Arguments.of("pptx", Why.OTHER_KIND, zip(TYPES, "", "ppt/presentation.xml", "")),
                Arguments.of("ods", Why.OTHER_KIND, zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of("halve pdf", Why.BROKEN, Arrays.copyOf(PDF, PDF.length - 10)),
                Arguments.of("halve png", Why.BROKEN, Arrays.copyOf(PNG, 20)),
                Arguments.of("halve jpg", Why.BROKEN, Arrays.copyOf(JPG, JPG.length - 1)),
                Arguments.of("halve docx", Why.BROKEN, Arrays.copyOf(docx(), docx().length / 2)),
                Arguments.of(
                        "docx met macro",
                        Why.MACRO,
                        zip(TYPES, "", "word/document.xml", "", "word/vbaProject.bin", "x")),
                Arguments.of(
                        "docx die een macro aankondigt",
                        Why.MACRO,
                        zip(
                                TYPES,
                                "<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>",
                                "word/document.xml",
                                "")),
                Arguments.of(
                        "odt met macro",
                        Why.MACRO,
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/a.xml", "")),
                Arguments.of("pdf met wachtwoord", Why.ENCRYPTED, bytes("%PDF-1.7\ntrailer<</Encrypt 4 0 R>>\n%%EOF")),
                Arguments.of(
                        "docx met wachtwoord",
                        Why.ENCRYPTED,
                        bytes("\u00d0\u00cf\u0011\u00e0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")),
                Arguments.of("zip met wachtwoord", Why.ENCRYPTED, locked(docx())),
                Arguments.of(
                        "odt met wachtwoord",
                        Why.ENCRYPTED,
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<m:encryption-data/>")),
                Arguments.of("zipbom", Why.GROWS, bomb()),
                Arguments.of("docx van zesduizend delen", Why.GROWS, many()),
                Arguments.of("pdf die ook een zip is", Why.MIXED, join(PDF, zip("a.html", "<script>"))),
                Arguments.of("pdf met html erachter", Why.MIXED, join(PDF, bytes("<html><script>x</script>"))),
                Arguments.of("jpg met php erachter", Why.MIXED, join(JPG, bytes("<?php system('x') ?>"))),
                Arguments.of("png met script erachter", Why.MIXED, join(PNG, bytes("<script>x</script>"))),
                Arguments.of("png die ook een zip is", Why.MIXED, join(PNG, docx())),
                Arguments.of("twee zips achter elkaar", Why.MIXED, join(zip("a", "b"), docx())),
                Arguments.of(
                        "docx met een entiteit van buiten",
                        Why.FETCHES,
                        zip(
                                TYPES,
                                "",
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'http://elders.example/'>]><a>&b;</a>")),
                Arguments.of(
                        "docx met een sjabloon van buiten",
                        Why.FETCHES,
                        zip(
                                TYPES,
                                "",
                                "word/document.xml",
                                "",
                                "word/_rels/settings.xml.rels",
                                "<Relationship Type='x/attachedTemplate' Target='http://elders.example/x.dotm' TargetMode='External'/>")));
    }

    @ParameterizedTest(name = "R18 · {0} wordt niet aangenomen: {1}")
    @MethodSource
    void refused(String what, Why why, byte[] bytes) throws IOException {
        assertThat(look(bytes)).isEqualTo(new Refused(why));
    }

    @Test
    void what_came_in_is_gone_from_the_disk_afterwards() throws IOException {
        var upload = Upload.of(new ByteArrayInputStream(PDF));
        assertThat(upload.path()).hasBinaryContent(PDF);
        assertThat(upload.size()).isEqualTo(PDF.length);
        upload.close();
        assertThat(Files.exists(upload.path())).isFalse();
    }

    private static FileLook look(byte[] bytes) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            return FileLook.at(upload);
        }
    }

    private static byte[] docx() throws IOException {
        return zip(TYPES, "<Types/>", "word/document.xml", "<w:document/>", "word/styles.xml", "<w:styles/>");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] many() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 6_000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
            }
        }
        return bytes.toByteArray();
    }

    /// Says of every part that it is locked.
    private static byte[] locked(byte[] zip) {
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K') {
                if (zip[i + 2] == 3) {
                    zip[i + 6] |= 1;
                } else if (zip[i + 2] == 1) {
                    zip[i + 8] |= 1;
                }
            }
        }
        return zip;
    }

    private static byte[] join(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                if (i + 1 < namesAndTexts.length) {
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }
}
