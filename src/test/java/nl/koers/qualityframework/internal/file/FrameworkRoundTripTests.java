package nl.koers.qualityframework.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.Waarborg.Part;
import nl.koers.ui.Bilingual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameworkRoundTripTests {
    private static final String OLDER = FrameworkFile.shipped("2021.yaml");
    private static final String NEWER = FrameworkFile.shipped("2025.yaml");

    @Test
    @DisplayName("R41 · wat Koers leest en weer schrijft, is hetzelfde bestand, op de letter")
    void our_own_files() {
        var of2021 = FrameworkFile.parse("", OLDER, List.of());
        assertThat(FrameworkWriter.write(of2021)).isEqualTo(OLDER);
        assertThat(FrameworkWriter.write(FrameworkFile.parse("", NEWER, List.of(of2021))))
                .isEqualTo(NEWER);
    }

    @Test
    @DisplayName("R41 · ook met de vreemdste tekens en met alles wat kan ontbreken")
    void any_text() {
        var random = new Random(41);
        for (int i = 0; i < 500; i++) {
            var version = version(random);
            var file = FrameworkWriter.write(version);
            assertThat(FrameworkFile.parse("", file, List.of())).isEqualTo(version);
            assertThat(FrameworkWriter.write(FrameworkFile.kept(file))).isEqualTo(file);
        }
    }

    private static FrameworkVersion version(Random random) {
        return new FrameworkVersion(
                "2030",
                Status.UNKNOWN,
                null,
                List.of(),
                text(random),
                maybe(random),
                maybe(random),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(it -> waarborg("W" + it, random))
                        .toList(),
                Lineage.NONE,
                List.of());
    }

    private static Waarborg waarborg(String code, Random random) {
        return new Waarborg(
                code,
                maybe(random),
                maybe(random),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> new Waarborg.Theme(text(random), maybe(random)))
                        .toList(),
                IntStream.rangeClosed(1, random.nextInt(3))
                        .mapToObj(it -> new Element(
                                code + ".SO." + it,
                                Element.Kind.SO,
                                List.of(Element.RegionFunction.WERVEN),
                                maybe(random),
                                maybe(random)))
                        .toList(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> maybe(random))
                        .toList(),
                Set.of(Part.SO));
    }

    private static Bilingual maybe(Random random) {
        return random.nextInt(4) == 0 ? Bilingual.MISSING : text(random);
    }

    /// Everything that YAML might take for something else.
    private static Bilingual text(Random random) {
        var signs = List.of(
                "a",
                "é",
                "\"",
                "'",
                "\\",
                ": ",
                "# ",
                "- ",
                "{",
                "]",
                "\n",
                "\t",
                "%",
                "@",
                "&",
                "*",
                "!",
                "|",
                ">",
                "~",
                "null",
                "nog in te voeren",
                "2021-12-13",
                "\u2028",
                "\u0085",
                "😀",
                "<b>",
                "\\u0041",
                ",",
                "`");
        var nl = new StringBuilder("x");
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            nl.append(signs.get(random.nextInt(signs.size())));
        }
        var words = nl.append("y").toString();
        return new Bilingual(words, random.nextBoolean() ? "" : words + "z");
    }
}
