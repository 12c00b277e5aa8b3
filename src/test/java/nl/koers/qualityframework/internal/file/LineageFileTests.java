package nl.koers.qualityframework.internal.file;

import static nl.koers.qualityframework.internal.file.FrameworkFileTests.changed;
import static nl.koers.qualityframework.internal.file.FrameworkFileTests.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.qualityframework.FrameworkVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageFileTests {
    private static final FrameworkVersion OF_2021 =
            FrameworkFile.parse("", FrameworkFile.shipped("2021.yaml"), List.of());
    private static final String NEWER = FrameworkFile.shipped("2025.yaml");
    private static final int LINEAGE =
            2 + (int) NEWER.substring(0, NEWER.indexOf("lineage:")).lines().count();

    @ParameterizedTest(name = "R47 · {0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            kind: MERGED                 | kind: SPLIT       | 0 | SPLIT is van één element (from) naar twee of meer (to).
            kind: MERGED                 | kind: DROPPED     | 0 | DROPPED heeft alleen elementen van de oudere versie (from).
            kind: MERGED                 | kind: NEW         | 0 | NEW heeft alleen elementen van deze versie (to).
            kind: MERGED                 | kind: SAME        | 0 | SAME is van één element (from) naar één element (to).
            kind: MERGED                 | kind: VERPLAATST  | 0 | ‘VERPLAATST’ kan hier niet. Wat hier kan: SAME, REWORDED, SPLIT, MERGED, NEW, DROPPED, UNDECIDED.
            from: [W1.IN.1, W1.IN.2]     | from: [W1.IN.2]   | -1 | wat is er geworden van W1.IN.1 uit versie 2021? Weet je het nog niet, neem dan UNDECIDED.
            to: [W1.SO.2, W1.SO.3]       | to: [W1.SO.2]     | -1 | waar komt W1.SO.3 vandaan? Is het nieuw, neem dan NEW; weet je het nog niet, UNDECIDED.
            from: [W1.IN.1, W1.IN.2]     | from: [W1.IN.1, W1.IN.2, W1.IN.1] | 12 | W1.IN.1 staat al in een andere regel van het verband.
            from: [W1.IN.1, W1.IN.2]     | from: [W1.IN.1, W1.IN.2, W1.IN.3] | 12 | ‘W1.IN.3’ is geen element van de oudere versie.
            to: [W1.SO.2, W1.SO.3]       | to: [W1.SO.2, W1.SO.3, W2.SO.1]   | 7 | ‘W2.SO.1’ is geen element van deze versie.
            """)
    void every_element_is_accounted_for(String good, String bad, int below, String sentence) {
        assertThat(faults(changed(NEWER, good, bad), List.of(OF_2021)))
                .containsExactly((LINEAGE + below) + ": " + sentence);
    }

    @Test
    @DisplayName("R43 · een element over inductie wordt geen element Samen Opleiden: dan zou het gaan meetellen")
    void induction_stays_induction() {
        var crossing = changed(NEWER, "from: [W1.SO.1, W1.SO.2]", "from: [W1.SO.1, W1.IN.1]");
        crossing = changed(crossing, "from: [W1.IN.1, W1.IN.2]", "from: [W1.SO.2, W1.IN.2]");
        assertThat(faults(crossing, List.of(OF_2021)))
                .containsExactly(
                        LINEAGE
                                + ": een element over inductie (IN) wordt geen element Samen Opleiden (SO) en andersom: inductie telt nooit mee. Neem DROPPED en NEW.");
    }

    @Test
    @DisplayName("R47 · gelijk is gelijk: een andere tekst heet anders verwoord, en andersom")
    void same_is_same() {
        var same = FrameworkWriter.write(copyOf2021());
        assertThat(faults(same, List.of(OF_2021))).isEmpty();
        var text = OF_2021.element("W1.SO.1").orElseThrow().text().nl();
        var line = 2 + (int) same.substring(0, same.indexOf("lineage:")).lines().count();
        assertThat(faults(same.replace(text, text + " Altijd."), List.of(OF_2021)))
                .containsExactly(line + ": de tekst is veranderd: neem REWORDED.");
        assertThat(faults(same.replaceFirst("kind: SAME", "kind: REWORDED"), List.of(OF_2021)))
                .containsExactly(line + ": de tekst is niet veranderd: neem SAME.");
    }

    @Test
    @DisplayName("R47 · een nieuwe versie volgt op een oudere die is gepubliceerd")
    void follows_what_was_published() {
        assertThat(faults(changed(NEWER, "follows: \"2021\"", "follows: \"2019\""), List.of(OF_2021)))
                .containsExactly("3: ‘2019’ is geen oudere versie die is gepubliceerd.");
        assertThat(faults(NEWER, List.of())).containsExactly("3: ‘2021’ is geen oudere versie die is gepubliceerd.");
        assertThat(faults(changed(NEWER, "version: \"2025\"", "version: \"2020\""), List.of(OF_2021)))
                .containsExactly("3: ‘2021’ is geen oudere versie die is gepubliceerd.");
        var alone = NEWER.replace("follows: \"2021\"\n", "");
        assertThat(faults(alone, List.of(OF_2021)))
                .containsExactly(
                        "1: hier ontbreekt ‘follows’: op welke versie volgt deze? Gepubliceerd is bijvoorbeeld 2021.",
                        (LINEAGE - 2) + ": een verband kan alleen met een oudere versie: noem die bij ‘follows’.");
        assertThat(faults(NEWER.substring(0, NEWER.indexOf("lineage:")), List.of(OF_2021)))
                .containsExactly("1: hier ontbreekt ‘lineage’.");
    }

    private static FrameworkVersion copyOf2021() {
        return new FrameworkVersion(
                "2021-2",
                OF_2021.status(),
                "2021",
                OF_2021.adoptions(),
                OF_2021.title(),
                OF_2021.source(),
                OF_2021.intro(),
                OF_2021.waarborgen(),
                new nl.koers.qualityframework.Lineage(OF_2021.elements()
                        .map(it -> new nl.koers.qualityframework.Lineage.Line(
                                nl.koers.qualityframework.Lineage.Kind.SAME,
                                List.of(it.code()),
                                List.of(it.code()),
                                nl.koers.ui.Bilingual.MISSING))
                        .toList()),
                OF_2021.subjects());
    }
}
