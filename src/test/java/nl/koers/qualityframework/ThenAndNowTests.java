package nl.koers.qualityframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.qualityframework.ThenAndNow.Row;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.ui.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThenAndNowTests {
    private static final FrameworkVersion OF_2021 =
            FrameworkFile.parse("", FrameworkFile.shipped("2021.yaml"), List.of());
    private static final FrameworkVersion OF_2025 =
            FrameworkFile.parse("", FrameworkFile.shipped("2025.yaml"), List.of(OF_2021));

    @Test
    @DisplayName(
            "R42, R47 · wat onder 2021 is geschreven, blijft staan zoals toen, en is door 2025 te lezen waar dat kan")
    void read_through_the_newer_one() {
        var both = ThenAndNow.between(OF_2021, OF_2025, List.of(OF_2025, OF_2021));
        assertThat(both.linked()).isTrue();
        assertThat(both.of("W1"))
                .extracting(ThenAndNowTests::brief)
                .containsExactlyInAnyOrder(
                        "MERGED W1.SO.1,W1.SO.2 → W1.SO.1", "UNDECIDED W1.IN.1,W1.IN.2 → ", "NEW  → W1.SO.2,W1.SO.3");
        var row = both.rowOf("W1.SO.2").orElseThrow();
        assertThat(row.older().getLast().text())
                .isEqualTo(OF_2021.element("W1.SO.2").orElseThrow().text());
        assertThat(row.newer()).containsExactly(OF_2025.element("W1.SO.1").orElseThrow());
        assertThat(both.rows().stream()
                        .flatMap(it -> it.older().stream())
                        .sorted(java.util.Comparator.comparing(Element::code)))
                .containsExactlyElementsOf(OF_2021.elements()
                        .sorted(java.util.Comparator.comparing(Element::code))
                        .toList());
    }

    @Test
    @DisplayName("R47 · over meer versies heen volgt Koers elk verband achter elkaar")
    void over_several_versions() {
        var first = version("2030", null, List.of("W1.SO.1", "W1.SO.2", "W1.SO.3", "W1.SO.4", "W1.SO.5"));
        var second = version(
                "2031",
                "2030",
                List.of("W1.SO.1", "W1.SO.2", "W1.SO.3", "W1.SO.4"),
                line(Kind.SPLIT, "W1.SO.1", "W1.SO.1,W1.SO.2"),
                line(Kind.SAME, "W1.SO.2", "W1.SO.3"),
                line(Kind.DROPPED, "W1.SO.3", ""),
                line(Kind.UNDECIDED, "W1.SO.4,W1.SO.5", ""),
                line(Kind.NEW, "", "W1.SO.4"));
        var third = version(
                "2032",
                "2031",
                List.of("W1.SO.1", "W1.SO.2"),
                line(Kind.MERGED, "W1.SO.1,W1.SO.2", "W1.SO.1"),
                line(Kind.REWORDED, "W1.SO.3", "W1.SO.2"),
                line(Kind.DROPPED, "W1.SO.4", ""));
        var all = List.of(third, second, first);
        assertThat(ThenAndNow.between(first, second, all).rows())
                .extracting(ThenAndNowTests::brief)
                .containsExactly(
                        "SPLIT W1.SO.1 → W1.SO.1,W1.SO.2",
                        "SAME W1.SO.2 → W1.SO.3",
                        "DROPPED W1.SO.3 → ",
                        "UNDECIDED W1.SO.4,W1.SO.5 → ",
                        "NEW  → W1.SO.4");
        assertThat(ThenAndNow.between(first, third, all).rows())
                .extracting(ThenAndNowTests::brief)
                .containsExactly(
                        "REWORDED W1.SO.1 → W1.SO.1",
                        "REWORDED W1.SO.2 → W1.SO.2",
                        "DROPPED W1.SO.3 → ",
                        "UNDECIDED W1.SO.4,W1.SO.5 → ");
        assertThat(ThenAndNow.between(third, first, all).linked()).isFalse();
        assertThat(ThenAndNow.between(first, first, all).isSame()).isTrue();
    }

    private static String brief(Row row) {
        return row.kind() + " " + codes(row.older()) + " → " + codes(row.newer());
    }

    private static String codes(List<Element> elements) {
        return String.join(",", elements.stream().map(Element::code).toList());
    }

    private static Line line(Kind kind, String from, String to) {
        return new Line(kind, split(from), split(to), Bilingual.MISSING);
    }

    private static List<String> split(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }

    private static FrameworkVersion version(String name, @Nullable String follows, List<String> codes, Line... lines) {
        var first = new Waarborg(
                "W1",
                new Bilingual("Een", ""),
                Bilingual.MISSING,
                List.of(),
                codes.stream()
                        .map(it -> new Element(
                                it,
                                Element.Kind.SO,
                                List.of(Element.RegionFunction.OPLEIDEN),
                                new Bilingual(name + it, ""),
                                Bilingual.MISSING))
                        .toList(),
                List.of(),
                java.util.Set.of());
        return new FrameworkVersion(
                name,
                Status.FINAL,
                follows,
                List.of(),
                new Bilingual(name, ""),
                Bilingual.MISSING,
                Bilingual.MISSING,
                Stream.of(first).toList(),
                new Lineage(List.of(lines)),
                List.of());
    }
}
