package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlocksTests {
    @Test
    @DisplayName("R91 · honderdduizend lege regels, of één regel van tien miljoen tekens, blijven een gewone tekst")
    void very_long() {
        assertThat(Blocks.chunks("een" + "\n \t".repeat(100_000) + "\ntwee")).containsExactly("een", "twee");
        assertThat(Blocks.chunks("\n".repeat(100_000))).isEmpty();
        var endless = "a".repeat(10_000_000);
        assertThat(Blocks.chunks(endless)).containsExactly(endless);
    }

    @Test
    @DisplayName("R91 · lege regels scheiden stukken, andere regels niet")
    void chunks() {
        assertThat(Blocks.chunks("een\r\nnog een\n\n \n twee\n\t\ndrie\n"))
                .containsExactly("een\nnog een", "twee", "drie");
    }
}
