package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in a Word file within something of its own kind, or beside something that says the same.
class WordNestedTests extends WordFiles {
    private static final String BOX = "<w:p><w:r><w:t>woord%d.</w:t></w:r>"
            + "<w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>";
    private static final String BARE = "<w:p><w:r><w:t>woord%d.</w:t></w:r><w:r><w:pict>%s</w:pict></w:r></w:p>";
    private static final String CELL =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>woord%d.</w:t></w:r></w:p>%s<w:p/></w:tc></w:tr></w:tbl>";

    @ParameterizedTest(name = "R91 · elk woord komt één keer mee uit {0} tekstvakken in elkaar")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(ints = {3, 24})
    void boxes(int depth) throws IOException {
        var text = read(body(nested(BOX, depth))).pieces().getFirst().text();
        assertThat(text)
                .isEqualTo(IntStream.range(0, depth)
                        .mapToObj(it -> "woord" + it + ".")
                        .collect(Collectors.joining("\n\n")));
    }

    @Test
    @DisplayName("R91 · elke alinea van een tekstvak komt mee, in de volgorde van het tekstvak, ook uit een tabel erin")
    void paragraphs_of_a_box() throws IOException {
        var cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>drie</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var two = "<w:p><w:r><w:t>twee</w:t></w:r></w:p>";
        var last = "<w:p><w:r><w:t>vier</w:t></w:r></w:p>";
        assertThat(read(body("<w:p>" + run("een").replace("</w:txbxContent>", two + cell + last + "</w:txbxContent>")
                                + "<w:r><w:t>Kader</w:t></w:r></w:p>"))
                        .pieces())
                .containsExactly(new WordFile.Piece("", "Kader\n\neen\n\ntwee\n\ndrie\n\nvier"));
    }

    @Test
    @DisplayName("R91 · een noot waarnaar vaker wordt verwezen komt één keer mee")
    void a_note_twice() {
        var file = read(word(it -> {
            var note = it.createFootnote();
            note.createParagraph().createRun().setText("Uitleg");
            paragraph(it, "Een").addFootnoteReference(note);
            paragraph(it, "Twee").addFootnoteReference(note);
        }));
        assertThat(file.pieces())
                .containsExactly(new WordFile.Piece("", "Een (noot 1)\n\nnoot 1: Uitleg\n\nTwee (noot 1)"));
    }

    @Test
    @DisplayName("R91 · een Word-bestand met veertig tekstvakken in elkaar is niet te lezen")
    void too_deep() throws IOException {
        assertThat(WordFile.read(body(nested(BOX, 40))))
                .isEqualTo(new WordFile.Reading.Refused(WordFile.Reason.BROKEN));
    }

    @ParameterizedTest(name = "R91 · elk woord komt één keer mee uit {0} tekeningen in elkaar")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(ints = {3, 30})
    void drawings(int depth) throws IOException {
        var text = read(body(nested(BARE, depth))).pieces().getFirst().text();
        assertThat(IntStream.range(0, depth).map(it -> text.split("woord" + it + "\\.", -1).length - 1))
                .containsOnly(1);
    }

    @ParameterizedTest(name = "R91 · elk woord komt één keer mee uit {0} tabellen in elkaar")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(ints = {3, 30})
    void tables(int depth) throws IOException {
        var text = read(body(nested(CELL, depth))).pieces().getFirst().text();
        assertThat(IntStream.range(0, depth).map(it -> text.split("woord" + it + "\\.", -1).length - 1))
                .containsOnly(1);
    }

    @Test
    @DisplayName("R91 · van twee manieren om hetzelfde tekstvak te tonen komt er één mee, en staat er één, dan die")
    void one_of_two_ways() throws IOException {
        var choice = "<mc:Choice Requires=\"wps\">" + run("In het kader.") + "</mc:Choice>";
        var fallback = "<mc:Fallback>" + run("In het kader.") + "</mc:Fallback>";
        for (var ways : new String[] {choice + fallback, choice + choice + fallback, fallback}) {
            assertThat(read(body("<w:p><w:r><w:t>Kader</w:t></w:r>"
                                    + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                    + ways + "</mc:AlternateContent></w:p>"))
                            .pieces())
                    .containsExactly(new WordFile.Piece("", "Kader\n\nIn het kader."));
        }
    }

    @Test
    @DisplayName("R91 · een plaatje en een noot in een tabel in een tabel komen mee")
    void in_a_table_in_a_table() {
        var file = read(word(it -> {
            var cell = it.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("Buiten");
            var inner =
                    cell.insertNewTbl(cell.getParagraphs().getFirst().getCTP().newCursor());
            var inside = inner.createRow().createCell().addParagraph();
            inside.createRun().setText("Binnen");
            var note = it.createFootnote();
            note.createParagraph().createRun().setText("Uitleg");
            inside.addFootnoteReference(note);
            picture(inside);
        }));
        assertThat(file.pieces().getFirst().text())
                .isEqualTo("| Binnen (noot 1)![](word-0) Buiten |\n| --- |\n\nnoot 1: Uitleg");
        assertThat(file.pictures()).hasSize(1);
    }

    @Test
    @DisplayName("R91 · een plaatje in een tekstvak komt één keer mee")
    void picture_in_a_box() throws IOException {
        var plain = word(it -> picture(it.createParagraph()));
        var boxed = part(plain, "word/document.xml")
                .replace("<w:drawing>", "<w:pict><w:txbxContent><w:p><w:r><w:drawing>")
                .replace("</w:drawing>", "</w:drawing></w:r></w:p></w:txbxContent></w:pict>");
        var file = read(with(plain, "word/document.xml", boxed));
        assertThat(file.pieces().getFirst().text()).isEqualTo("![](word-0)");
        assertThat(file.pictures()).hasSize(1);
    }

    @Test
    @DisplayName("R91 · een plaatje of een formule in een noot gaat niet stil verloren")
    void in_a_note() throws IOException {
        var plain = word(it -> {
            var note = it.createFootnote();
            var words = note.createParagraph();
            words.createRun().setText("Uitleg");
            picture(words);
            var place = it.createParagraph();
            place.createRun().setText("Tekst");
            place.addFootnoteReference(note);
        });
        assertThat(read(plain).pieces().getFirst().text())
                .as("its bytes lie with the text, so the note cannot find them")
                .isEqualTo("Tekst (noot 1)\n\nnoot 1: Uitleg\n\n" + WordFile.lost(""));
        var formula = part(plain, "word/footnotes.xml")
                .replaceFirst(
                        "(?s)<w:r>(?:(?!<w:r>).)*<w:drawing>.*</w:drawing></w:r>",
                        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>a</m:t></m:r></m:oMath>");
        assertThat(read(with(plain, "word/footnotes.xml", formula))
                        .pieces()
                        .getFirst()
                        .text())
                .endsWith("noot 1: Uitleg\n\n" + WordFile.lostFormula());
    }

    @Test
    @DisplayName(
            "R91 · staan een plaatje en een grafiek samen, dan komt het plaatje mee en laat de grafiek een regel achter")
    void picture_and_chart() throws IOException {
        var plain = word(it -> picture(it.createParagraph()));
        var both = part(plain, "word/document.xml")
                .replace("</w:drawing>", "</w:drawing><w:drawing><w:grafiek/></w:drawing>");
        assertThat(read(with(plain, "word/document.xml", both))
                        .pieces()
                        .getFirst()
                        .text())
                .isEqualTo("![](word-0)" + WordFile.lost(""));
    }

    @Test
    @DisplayName("R91 · een formule laat een regel achter")
    void formula() throws IOException {
        var formula = "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
                + "<m:r><m:t>a</m:t></m:r></m:oMath>";
        assertThat(read(body("<w:p><w:r><w:t xml:space=\"preserve\">Voor </w:t></w:r>" + formula
                                + "<w:r><w:t xml:space=\"preserve\"> na</w:t></w:r></w:p><w:p>"
                                + formula.replaceAll("oMath\\b", "oMathPara") + "</w:p>"))
                        .pieces())
                .containsExactly(
                        new WordFile.Piece("", "Voor " + WordFile.lostFormula() + " na\n\n" + WordFile.lostFormula()));
    }

    private static String nested(String around, int depth) {
        var xml = "";
        for (int i = depth - 1; i >= 0; i--) {
            xml = around.formatted(i, xml);
        }
        return xml;
    }

    private static String run(String words) {
        return "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>" + words
                + "</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
    }
}
