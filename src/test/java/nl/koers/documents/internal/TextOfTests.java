package nl.koers.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.documents.FileKind;
import nl.koers.documents.FileText;
import nl.koers.documents.FileText.State;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words out of files, and what a file made to hurt can do: nothing but not be read.
class TextOfTests {
    private static final Apart APART = new Apart(Duration.ofSeconds(30));

    @TempDir
    Path place;

    @Test
    @DisplayName("R18 · de woorden van docx, odt, xlsx en pdf")
    void words() throws Exception {
        assertThat(text(FileKind.DOCX, zip("word/document.xml", """
                <w:document xmlns:w="w"><w:p><w:r><w:t>Onze stu</w:t></w:r><w:r><w:t>denten</w:t></w:r></w:p>
                <w:p><w:r><w:t>leren</w:t><w:tab/><w:t>samen</w:t></w:r><w:del><w:delText>weg</w:delText></w:del></w:p></w:document>"""))).isEqualTo("Onze studenten\nleren samen");
        assertThat(text(FileKind.ODT, zip("content.xml", """
                <o><text:h xmlns:text="t">Kop</text:h><text:p xmlns:text="t">één<text:s/>woord</text:p></o>"""))).isEqualTo("Kop\néén woord");
        assertThat(
                        text(
                                FileKind.XLSX,
                                zip(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>school</t></si><si><r><t>aan</t></r><r><t>tal</t></r></si></sst>",
                                        "xl/worksheets/sheet1.xml",
                                        "<s><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row><c><v>42</v></c><c t='s'><v>99</v></c></row></s>")))
                .isEqualTo("school\taantal\t\n42");
        assertThat(text(FileKind.PDF, pdf("Reflectie van Rijn"))).isEqualTo("Reflectie van Rijn");
    }

    @Test
    @DisplayName(
            "R18 · een bijlage wordt gelezen in een eigen proces, met het aantal woorden; zonder woorden wordt dat gezegd")
    void apart() throws Exception {
        assertThat(APART.read(FileKind.PDF, file(pdf("Reflectie van Rijn 2027"))))
                .isEqualTo(new Apart.Outcome(new FileText(State.READ, 4), "Reflectie van Rijn 2027"));
        assertThat(APART.read(FileKind.ODT, file(zip("content.xml", "<o> - </o>")))
                        .text())
                .isEqualTo(new FileText(State.NOTHING, 0));
    }

    @Test
    @DisplayName("R18 · een woord in een tekstvak telt één keer, en wat weggehaald of verplaatst is telt niet")
    void as_its_reader_sees_it() throws Exception {
        var box = "<w:r><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></w:r>";
        var docx = """
                <w:document xmlns:w="w" xmlns:mc="mc"><w:p><w:r><w:t>Onze studenten</w:t></w:r>
                <mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>
                <mc:AlternateContent><mc:Fallback><w:r><w:t>oud</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
                <w:del><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:del>
                <w:moveFrom><w:r><w:t>verhuisd</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>verhuisd</w:t></w:r></w:moveTo>
                </w:document>""".formatted(box, box);
        assertThat(APART.read(FileKind.DOCX, file(zip("word/document.xml", docx))))
                .isEqualTo(new Apart.Outcome(new FileText(State.READ, 5), "Onze studenten\nkader\noud\nverhuisd"));
        assertThat(text(FileKind.ODT, zip("content.xml", """
                <o xmlns:text="t"><text:tracked-changes><text:deletion><text:p>weg</text:p></text:deletion></text:tracked-changes><text:p>blijft</text:p></o>"""))).isEqualTo("blijft");
    }

    @Test
    @DisplayName("R18 · een bijlage die wil schaden wordt niet gelezen: entiteiten, kapot, te groot, te lang")
    void hostile() throws Exception {
        var fetched = "<!DOCTYPE o [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><o>voor &b; na</o>";
        assertThat(APART.read(FileKind.ODT, file(zip("content.xml", fetched))).words())
                .doesNotContain("root");
        var laughs = new StringBuilder("<!DOCTYPE o [<!ENTITY a 'ha ha ha ha ha ha ha ha'>");
        for (char it = 'b'; it < 'k'; it++) {
            laughs.append("<!ENTITY " + it + " '" + ("&" + (char) (it - 1) + ";").repeat(10) + "'>");
        }
        assertThat(APART.read(FileKind.ODT, file(zip("content.xml", laughs + "]><o>&j;</o>")))
                        .text()
                        .words())
                .isZero();
        assertThat(APART.read(FileKind.PDF, file("%PDF-1.7 kapot %%EOF".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Apart.Outcome.NOT_READ);
        assertThat(APART.read(FileKind.DOCX, file(zip("word/document.xml", "<w><t>half"))))
                .isEqualTo(Apart.Outcome.NOT_READ);
        var long_ = APART.read(FileKind.ODT, file(zip("content.xml", "<o>" + "woord ".repeat(400_000) + "</o>")));
        assertThat(long_.text().state()).isEqualTo(State.TOO_MUCH);
        assertThat(long_.text().words()).isBetween(166_000, 167_000);
        assertThat(new Apart(Duration.ofSeconds(20))
                        .read(FileKind.PDF, file(grows()))
                        .text()
                        .words())
                .as("half a gigabyte of nothing in one page")
                .isZero();
        assertThat(new Apart(Duration.ofMillis(1)).read(FileKind.PDF, file(pdf("te laat"))))
                .isEqualTo(Apart.Outcome.NOT_READ);
    }

    private String text(FileKind kind, byte[] bytes) throws IOException {
        var text = new Limited(TextOf.MOST_SIGNS);
        if (kind == FileKind.PDF) {
            PdfText.read(file(bytes), text);
        } else {
            OfficeText.read(kind, file(bytes), text);
        }
        return text.words();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(place, "b", ""), bytes);
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] sheet() throws IOException {
        return zip(
                "xl/sharedStrings.xml",
                "<sst><si><t>school</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<s><row><c t='s'><v>0</v></c><c><v>42</v></c></row></s>");
    }

    static byte[] pdf(String words) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(words);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// One page whose content unpacks to 512 MB of an opened array that is never closed.
    private static byte[] grows() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var content = new PDStream(pdf);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                var piece = "[1 ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 512 * 1024 * 1024 / piece.length; i++) out.write(piece);
            }
            page.setContents(content);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
