package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;

/// Text from a Word file: everything lands somewhere, and what is no Word file is refused with a reason.
class WordFileTests {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void it_is_cut_at_its_highest_headings() {
        var file = read(word(it -> {
            paragraph(it, "Vooraf");
            heading(it, 1, "Waar we vandaan komen");
            paragraph(it, "Verleden");
            heading(it, 2, "In 2021");
            paragraph(it, "1. geen lijst");
            heading(it, 1, "Leeg");
        }));
        assertThat(file.pieces())
                .containsExactly(
                        new WordFile.Piece("", "Vooraf"),
                        new WordFile.Piece("Waar we vandaan komen", "Verleden\n\n### In 2021\n\n1\\. geen lijst"),
                        new WordFile.Piece("Leeg", ""));
        assertThat(file.pieces().get(1).whole())
                .isEqualTo("## Waar we vandaan komen\n\nVerleden\n\n### In 2021\n\n1\\. geen lijst");
        assertThat(file.pieces().get(1).below()).isEqualTo("Verleden\n\n## In 2021\n\n1\\. geen lijst");
    }

    @Test
    void marks_links_lists_tables_and_pictures_come_along() {
        var file = read(word(it -> {
            var some = it.createParagraph();
            some.createRun().setText("Dit is ");
            var bold = some.createRun();
            bold.setBold(true);
            bold.setText("vet ");
            var italic = some.createRun();
            italic.setItalic(true);
            italic.setText("schuin");
            some.createRun().setText(" en 5 * 4 [x] ");
            some.createHyperlinkRun("https://a.nl/").setText("link");
            some.createHyperlinkRun("javascript:alert(1)").setText(" nee");
            var bullets = list(it, STNumberFormat.BULLET);
            item(it, bullets, 0, "een");
            item(it, bullets, 1, "dieper");
            item(it, bullets, 0, "twee");
            item(it, list(it, STNumberFormat.DECIMAL), 0, "nummer");
            var table = it.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Kop");
            table.getRow(1).getCell(1).setText("a|b");
            picture(it);
        }));
        assertThat(file.pieces()).hasSize(1);
        assertThat(file.pieces().getFirst().text())
                .isEqualTo("Dit is **vet** *schuin* en 5 \\* 4 \\[x\\] [link](https://a.nl/) nee\n\n"
                        + "-  een\n   -  dieper\n-  twee\n\n1. nummer\n\n"
                        + "| Kop |  |\n| --- | --- |\n|  | a\\|b |\n\n![](word-0)");
        assertThat(file.pictures()).hasSize(1);
        assertThat(file.pictures().getFirst().bytes()).isEqualTo(PNG);
    }

    @Test
    void notes_and_changes_lose_no_words() {
        var file = read(word(it -> {
            var some = paragraph(it, "Tekst");
            var note = it.createFootnote();
            note.createParagraph().createRun().setText("Uitleg");
            some.addFootnoteReference(note);
            var inserted = some.getCTP().addNewIns().addNewR();
            inserted.addNewT().setStringValue("erbij");
        }));
        assertThat(file.pieces().getFirst().text()).contains("Tekst", "(noot 1)", "noot 1: Uitleg");
    }

    @Test
    @DisplayName("R91 · wat in een tekstvak van Word of een tabelcel staat komt mee, met koppen en al")
    void nothing_in_a_content_control_is_left_out() throws IOException {
        var file = read(body("""
                <w:sdt><w:sdtPr><w:alias w:val="naam"/></w:sdtPr><w:sdtContent>
                  <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Heden</w:t></w:r></w:p>
                  <w:p><w:r><w:t>In een veld.</w:t></w:r></w:p></w:sdtContent></w:sdt>
                <w:p><w:r><w:t xml:space="preserve">Lees </w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>in de regel</w:t></w:r></w:sdtContent></w:sdt></w:p>
                <w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>in de cel</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>
                  <w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>een cel</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr>
                  <w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>een rij</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"""));
        assertThat(file.pieces())
                .containsExactly(new WordFile.Piece(
                        "Heden",
                        "In een veld.\n\nLees in de regel\n\n"
                                + "| in de cel | een cel |\n| --- | --- |\n| een rij |  |"));
    }

    @Test
    @DisplayName("R91 · wat in Word was weggehaald komt niet terug, en wat verplaatst is staat er één keer")
    void tracked_changes_are_made() throws IOException {
        var file = read(body("""
                <w:p><w:r><w:t xml:space="preserve">Wij </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve">nooit </w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>altijd.</w:t></w:r></w:ins></w:p>
                <w:p><w:moveFrom w:id="3" w:author="a"><w:r><w:t>Verplaatst.</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:moveTo w:id="4" w:author="a"><w:r><w:t>Verplaatst.</w:t></w:r></w:moveTo></w:p>"""));
        assertThat(file.pieces()).containsExactly(new WordFile.Piece("", "Wij altijd.\n\nVerplaatst."));
    }

    @Test
    @DisplayName("R91 · een noot in een lijst staat onder die lijst, ook aan het eind van een stuk")
    void notes_of_a_list_stay_with_it() {
        var file = read(word(it -> {
            heading(it, 1, "Eerst");
            var item = paragraph(it, "een");
            item.setNumID(list(it, STNumberFormat.BULLET));
            item.setNumILvl(BigInteger.ZERO);
            noted(it, item, "Bij een");
            heading(it, 1, "Dan");
            var last = paragraph(it, "twee");
            last.setNumID(list(it, STNumberFormat.BULLET));
            last.setNumILvl(BigInteger.ZERO);
            noted(it, last, "Bij twee");
        }));
        assertThat(file.pieces())
                .containsExactly(
                        new WordFile.Piece("Eerst", "-  een (noot 1)\n\nnoot 1: Bij een"),
                        new WordFile.Piece("Dan", "-  twee (noot 2)\n\nnoot 2: Bij twee"));
    }

    @Test
    @DisplayName("R91 · een grafiek laat een regel achter; de woorden van een tekstvak komen mee")
    void drawings_leave_a_line() throws IOException {
        var file = read(body("""
                <w:p><w:r><w:t>Cijfers</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r></w:p>
                <w:p><w:r><w:t>Kader</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="x"><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></wps:txbx></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>"""));
        assertThat(file.pieces())
                .containsExactly(new WordFile.Piece("", "Cijfers" + WordFile.lost("") + "\n\nKader\n\nIn het kader."));
    }

    private static void noted(XWPFDocument document, XWPFParagraph where, String words) {
        var note = document.createFootnote();
        note.createParagraph().createRun().setText(words);
        where.addFootnoteReference(note);
    }

    /// A document as Word writes it, with this in its body.
    private static byte[] body(String xml) throws IOException {
        return with(
                word(it -> paragraph(it, "x")),
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + xml.replaceAll(">\\s+<", "><") + "</w:body></w:document>");
    }

    @Test
    void what_is_no_word_file_is_refused_with_a_reason() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(WordFile.Reason.EMPTY);
        assertThat(refused(new byte[WordFile.MOST_BYTES + 1])).isEqualTo(WordFile.Reason.TOO_BIG);
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(WordFile.Reason.NOT_WORD);
        assertThat(refused(zip("xl/workbook.xml", "<x/>"))).isEqualTo(WordFile.Reason.NOT_WORD);
        assertThat(refused(zip("word/document.xml", "<x/>"))).isEqualTo(WordFile.Reason.BROKEN);
        assertThat(refused(zip("word/vbaProject.bin", "x", "word/document.xml", "<x/>")))
                .isEqualTo(WordFile.Reason.WITH_MACROS);
        assertThat(refused(word(_ -> {}))).isEqualTo(WordFile.Reason.NO_TEXT);
        var whole = word(it -> paragraph(it, "Tekst"));
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(WordFile.Reason.BROKEN);
    }

    @Test
    void bombs_and_entities_are_refused() throws IOException {
        assertThat(refused(zip("word/document.xml", " ".repeat(40_000_000)))).isEqualTo(WordFile.Reason.TOO_BIG);
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(refused(with(word(it -> paragraph(it, "x")), "word/document.xml", entities)))
                .isEqualTo(WordFile.Reason.BROKEN);
    }

    @Test
    void whatever_is_damaged_is_read_or_refused_and_never_thrown() {
        var whole = word(it -> {
            heading(it, 1, "Kop");
            paragraph(it, "Tekst");
            picture(it);
        });
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(20); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(WordFile.read(damaged)).isNotNull();
        }
    }

    private static WordFile read(byte[] bytes) {
        return switch (WordFile.read(bytes)) {
            case WordFile.Reading.Read(var file) -> file;
            case WordFile.Reading.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static WordFile.Reason refused(byte[] bytes) {
        return switch (WordFile.read(bytes)) {
            case WordFile.Reading.Read(var file) -> throw new AssertionError(file);
            case WordFile.Reading.Refused(var reason) -> reason;
        };
    }

    private static byte[] word(Consumer<XWPFDocument> write) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void heading(XWPFDocument document, int level, String words) {
        paragraph(document, words).setStyle("Kop" + level);
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size() + 1L));
        for (int level = 0; level < 2; level++) {
            var it = kind.addNewLvl();
            it.setIlvl(BigInteger.valueOf(level));
            it.addNewNumFmt().setVal(format);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String words) {
        var item = paragraph(document, words);
        item.setNumID(list);
        item.setNumILvl(BigInteger.valueOf(level));
    }

    private static void picture(XWPFDocument document) {
        try {
            document.createParagraph()
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

    private static byte[] zip(String... namesAndWords) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndWords[i]));
                zip.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] word, String name, String words) throws IOException {
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
