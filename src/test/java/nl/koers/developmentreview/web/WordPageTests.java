package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.koers.developmentreview.web.WordPage.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordPageTests {
    @Test
    @DisplayName("R91 · wat het apparaat van het ene Wordbestand bewaart, komt nooit in het andere terecht")
    void each_file_has_its_mark() {
        assertThat(mark("Verleden", "Eerst\n\nToen")).isEqualTo(mark("Verleden", "Eerst\r\n\r\nToen"));
        assertThat(mark("Verleden", "Eerst\n\nToen")).isNotEqualTo(mark("Verleden", "Iets anders"));
        assertThat(mark("Verleden", "Eerst")).isNotEqualTo(mark("Toekomst", "Eerst"));
    }

    private static String mark(String heading, String text) {
        var piece = new Piece(0, heading, text, "", 2, Map.of());
        return WordPage.markOf(List.of(piece));
    }
}
