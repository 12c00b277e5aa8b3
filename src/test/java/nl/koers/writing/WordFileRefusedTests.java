package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is no Word file, or a damaged one, is refused with a reason.
class WordFileRefusedTests extends WordFiles {
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
            picture(it.createParagraph());
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

    private static WordFile.Reason refused(byte[] bytes) {
        return switch (WordFile.read(bytes)) {
            case WordFile.Reading.Read(var file) -> throw new AssertionError(file);
            case WordFile.Reading.Refused(var reason) -> reason;
        };
    }
}
