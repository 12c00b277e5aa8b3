package nl.koers.register.internal.duo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.koers.register.internal.duo.DuoLayouts.WINDOWS;
import static nl.koers.register.internal.duo.DuoLayouts.code;
import static nl.koers.register.internal.duo.DuoLayouts.name;
import static nl.koers.register.internal.duo.DuoLayouts.shuffled;
import static nl.koers.register.internal.duo.DuoLayouts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.koers.register.Location;
import nl.koers.register.internal.duo.DuoFile.Reading;
import nl.koers.register.internal.duo.DuoLayouts.Layout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuoLayoutsTests {
    @ParameterizedTest(name = "R57 · de lijst {0}, met al haar kolommen, in elke tekenset")
    @EnumSource(Layout.class)
    void whole_layouts(Layout layout) {
        var text = text(layout, 50, DuoLayouts::name);
        var read = DuoFile.read(text.getBytes(WINDOWS));
        assertThat(read).isInstanceOfSatisfying(Reading.Read.class, it -> {
            assertThat(it.file().kind().name()).isEqualTo(layout.name());
            assertThat(it.file().locations())
                    .extracting(Location::code)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 50).mapToObj(DuoLayouts::code).toList());
            assertThat(it.file().locations().get(40).name()).isEqualTo("Het \"Kompas\"; 40");
            assertThat(it.file().locations().get(41).name()).isEqualTo("’t Wrâld-ei 41");
            assertThat(it.file().locations().get(42).board()).isEqualTo("00042");
            assertThat(it.file().locations().get(42).website()).isEmpty();
        });
        assertThat(DuoFile.read(text.getBytes(UTF_8))).isEqualTo(read);
        assertThat(DuoFile.read(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(read);
        assertThat(DuoFile.read(shuffled(layout, 50, 7).getBytes(WINDOWS))).isEqualTo(read);
        assertThat(DuoFile.read(shuffled(layout, 50, 8).replace("\r\n", "\n").getBytes(UTF_8)))
                .isEqualTo(read);
    }

    @Test
    @DisplayName("R57 · een miljoen regels: gestopt waar het te veel werd, met die regel")
    void a_million_rows() {
        var text = new StringBuilder(text(Layout.PO, 1, DuoLayouts::name));
        var row = text.substring(text.indexOf("\n") + 1);
        for (int i = 0; i < 200_000; i++) {
            text.append(row);
        }
        assertThat(DuoFile.read(text.toString().getBytes(UTF_8))).isInstanceOfSatisfying(Reading.Refused.class, it -> {
            assertThat(it.key()).isEqualTo("many");
            assertThat(it.line()).isEqualTo(DuoTable.MOST_ROWS + 2);
        });
    }

    @Test
    @DisplayName("R57 · elk half bestand van DUO wordt herkend, waar het ook ophoudt")
    void cut_anywhere() {
        var text = text(Layout.PO, 4, DuoLayouts::name);
        int lastRow = text.lastIndexOf("Rivierland");
        IntStream.range(lastRow + 1, text.length() - 1)
                .forEach(end -> assertThat(DuoFile.read(text.substring(0, end).getBytes(UTF_8)))
                        .as("%s signs", end)
                        .isInstanceOfSatisfying(
                                Reading.Refused.class,
                                it -> assertThat(it.line()).isEqualTo(5)));
        assertThat(code(4)).isEqualTo("10AA04");
        assertThat(name(4)).isEqualTo("’t Wrâld-ei 4");
    }
}
