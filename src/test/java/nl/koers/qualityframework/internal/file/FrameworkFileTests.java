package nl.koers.qualityframework.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.ui.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkFileTests {
    private static final String GOOD = FrameworkFile.shipped("2021.yaml");
    private static final FrameworkVersion OF_2021 = FrameworkFile.parse("2021.yaml", GOOD, List.of());
    private static final String NEWER = FrameworkFile.shipped("2025.yaml");

    /// One change in a good file, and the line and sentence that whoever made it gets to read.
    @ParameterizedTest(name = "R41 · {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            status: FINAL                            | status: OFFICIEEL           | 2  | ‘OFFICIEEL’ kan hier niet. Wat hier kan: CONCEPT, PROVISIONAL, FINAL.
            date: 2021-12-13                         | date: 13-12-2021            | 5  | ‘13-12-2021’ is geen datum. Schrijf die zo: 2021-12-13.
            name: {nl: "Lerende leraar", en: "The learning teacher"} | name: {en: "The learning teacher"} | 17 | hier ontbreekt ‘nl’.
            name: {nl: "Lerende leraar", en: "The learning teacher"} | name: Lerende leraar | 17 | hier horen regels met een naam, een dubbele punt en een waarde te staan.
            - code: W1.SO.2                          | - code: W1.SO.9             | 40 | hier hoort de code W1.SO.2 te staan, niet W1.SO.9.
            - code: W1                               | - code: W9                  | 16 | hier hoort de code W1 te staan, niet W9.
            functions: [OPLEIDEN, PROFESSIONALISEREN]| functions: []               | 33 | noem bij een element minstens één functie.
            version: "2021"                          | version: "kader 2021"       | 1  | ‘kader 2021’ is geen naam voor een versie. Neem een jaar, zoals 2025, of een correctie daarvan, zoals 2025-2.
            version:                                 | version: [1,                | 2  | dit is geen geldige YAML. Kijk naar inspringen, aanhalingstekens en haken, ook op de regel erboven.
            """)
    void a_wrong_file_says_what_is_wrong_and_on_which_line(String good, String bad, int line, String sentence) {
        assertThat(faults(changed(GOOD, good, bad), List.of())).containsExactly(line + ": " + sentence);
    }

    @Test
    @DisplayName("R41 · alle fouten in één keer, van boven naar onder, elk met de regel")
    void all_faults_at_once() {
        var wrong = changed(GOOD, "status: FINAL", "status: OFFICIEEL");
        wrong = changed(wrong, "title:", "titel:");
        wrong = changed(wrong, "- code: W1.SO.2", "- code: W1.SO.9");
        wrong = changed(wrong, "kind: SO", "kind: VERPLICHT");
        assertThat(faults(wrong, List.of()))
                .containsExactly(
                        "1: hier ontbreekt ‘title’.",
                        "2: ‘OFFICIEEL’ kan hier niet. Wat hier kan: CONCEPT, PROVISIONAL, FINAL.",
                        "6: ‘titel’ hoort hier niet. Wat hier kan: version, status, follows, adoptions, title, source, intro, waarborgen, lineage, subjects.",
                        "32: ‘VERPLICHT’ kan hier niet. Wat hier kan: SO, IN.",
                        "40: hier hoort de code W1.SO.2 te staan, niet W1.SO.9.");
    }

    @Test
    @DisplayName("R40 · vier waarborgen, elk met minstens één element Samen Opleiden of de mededeling dat het nog komt")
    void four_with_something_to_see() {
        var three = NEWER.substring(0, NEWER.indexOf("  - code: W4")) + NEWER.substring(NEWER.indexOf("lineage:"));
        assertThat(faults(three, List.of(OF_2021)))
                .containsExactly(
                        lineOf(NEWER, "  - code: W1") - 1 + ": hier horen vier waarborgen te staan: W1 tot en met W4.");
        var nothing = changed(NEWER, "to-enter: [THEMES, SO, IN, FOOTNOTES]", "to-enter: [THEMES]");
        assertThat(faults(nothing, List.of(OF_2021)))
                .containsExactly(
                        (lineOf(NEWER, "  - code: W2") + 4)
                                + ": een waarborg heeft minstens één element Samen Opleiden (kind: SO). Is de tekst er nog niet, schrijf dan bij de waarborg: to-enter: [SO]");
    }

    @Test
    @DisplayName("R41 · voorlopig of definitief is een versie door iemand, op een dag")
    void adopted_by_someone() {
        assertThat(faults(changed(NEWER, "status: nog in te voeren", "status: FINAL"), List.of(OF_2021)))
                .containsExactly(
                        "4: wie stelde deze versie vast en wanneer, met status FINAL? Weet je het nog niet, schrijf dan bij status: nog in te voeren");
    }

    @ParameterizedTest(name = "R41 · {0}")
    @CsvSource(delimiter = '|', textBlock = """
            een leeg bestand             | ''            | 1: dit bestand is leeg.
            alleen een zin               | dit is tekst  | 1: hier horen regels met een naam, een dubbele punt en een waarde te staan.
            """)
    void what_is_no_framework_at_all(String name, String file, String fault) {
        assertThat(faults(file, List.of())).containsExactly(fault);
    }

    @Test
    @DisplayName("R41 · een sleutel die twee keer voorkomt, laat niet stil een tekst weg")
    void twice() {
        var twice = changed(GOOD, "status: FINAL", "status: FINAL\nstatus: PROVISIONAL");
        assertThat(faults(twice, List.of())).containsExactly("3: ‘status’ staat hier twee keer.");
    }

    @ParameterizedTest(name = "R41 · een bestand dat de lezer wil laten ontploffen, wordt geweigerd: {0}")
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "version: \"2021\"\nwaarborgen: &w [*w]",
                "version: !!java.net.URL [\"http://voorbeeld.example\"]",
                "version: \"2021\u0000\""
            })
    void bombs(String file) {
        assertThatThrownBy(() -> FrameworkFile.parse("", file, List.of())).isInstanceOf(WrongFile.class);
    }

    @Test
    @DisplayName("R41 · ook in het Engels staat er wat er mis is")
    void in_english() {
        assertThat(Words.in("en", () -> faultsHere(changed(GOOD, "status: FINAL", "status: X"), List.of())))
                .containsExactly("2: ‘X’ cannot be here. What can be here: CONCEPT, PROVISIONAL, FINAL.");
    }

    @Test
    @DisplayName("R46 · een onderwerp leest de vier waarborgen samen")
    void a_subject_has_all_four() {
        var alone = changed(
                GOOD, "elements: [W1.SO.2, W2.SO.3, W3.SO.2, W3.SO.3, W4.SO.2]", "elements: [W1.SO.2, W2.SO.9]");
        var line = lineOf(GOOD, "elements: [W1.SO.2, W2.SO.3");
        assertThat(faults(alone, List.of()))
                .containsExactly(
                        line + ": ‘W2.SO.9’ is geen element van deze versie.",
                        line + ": bij een onderwerp lees je de vier waarborgen samen: er ontbreekt een element van W3.",
                        line
                                + ": bij een onderwerp lees je de vier waarborgen samen: er ontbreekt een element van W4.");
    }

    @Test
    @DisplayName("R46 · van een waarborg die nog komt, hoeft een onderwerp niets te lezen")
    void a_subject_has_nothing_of_what_is_still_to_be_entered() {
        var subject = NEWER.stripTrailing() + """

                subjects:
                  - code: beoordelen
                    name: {nl: "Beoordelen", en: "Assessing"}
                    about: {nl: "Weet iedereen hoe het gaat?", en: "Does everyone know how it goes?"}
                    elements: [%s]
                """;
        assertThat(faults(subject.formatted("W1.SO.1"), List.of(OF_2021))).isEmpty();
        assertThat(faults(subject.formatted(""), List.of(OF_2021)))
                .singleElement()
                .asString()
                .endsWith("er ontbreekt een element van W1.");
    }

    @Test
    @DisplayName("R45 · elke regel die in de werkwijze wordt genoemd, heeft de vorm van een regel")
    void every_rule_named_in_the_procedure_has_the_form_of_a_rule() {
        assertThat(ProcedureFile.read().phases())
                .flatExtracting(phase -> phase.steps().stream()
                        .flatMap(it -> it.rules().stream())
                        .toList())
                .allMatch(rule -> rule.matches("R\\d\\d"))
                .containsAll(List.of("R10", "R11", "R25"));
    }

    static List<String> faults(String file, List<FrameworkVersion> published) {
        return Words.in("nl", () -> faultsHere(file, published));
    }

    private static List<String> faultsHere(String file, List<FrameworkVersion> published) {
        try {
            FrameworkFile.parse("", file, published);
            return List.of();
        } catch (WrongFile wrong) {
            return Stream.of(wrong)
                    .flatMap(it -> it.faults().stream())
                    .map(it -> it.line() + ": " + it.words())
                    .toList();
        }
    }

    static String changed(String file, String good, String bad) {
        var changed =
                file.replaceFirst(Pattern.quote(good) + "(?=[\\s,])", java.util.regex.Matcher.quoteReplacement(bad));
        assertThat(changed).isNotEqualTo(file);
        return changed;
    }

    private static int lineOf(String file, String words) {
        return 1
                + (int) file.substring(0, file.indexOf(words)).lines().count()
                - (file.charAt(file.indexOf(words) - 1) == '\n' ? 0 : 1);
    }
}
