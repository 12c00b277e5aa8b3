package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Text from a Word file: everything lands somewhere.
class WordFileTests extends WordFiles {
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
            picture(it.createParagraph());
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
}
