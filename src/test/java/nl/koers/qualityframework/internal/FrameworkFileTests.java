package nl.koers.qualityframework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFileTests {
    private static final String GOOD = FrameworkFile.contentOf("2021.yaml");

    /// One change in a good file, and the line and sentence that whoever made it gets to read.
    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            status: FINAL                            | status: OFFICIEEL           | 2  | 'OFFICIEEL' kan hier niet. Wat hier kan: CONCEPT, PROVISIONAL, FINAL.
            date: 2021-12-13                         | date: 13-12-2021            | 5  | '13-12-2021' is geen datum. Schrijf die zo: 2021-12-13.
            title:                                   | titel:                      | 6  | 'titel' hoort hier niet. Wat hier kan: version, status, adoptions, title, source, intro, waarborgen.
            name: {nl: "Lerende leraar", en: "The learning teacher"} | name: {nl: "Lerende leraar"} | 17 | hier ontbreekt 'en'.
            name: {nl: "Lerende leraar", en: "The learning teacher"} | name: Lerende leraar | 17 | hier horen regels met een naam, een dubbele punt en een waarde te staan.
            - code: W1.SO.2                          | - code: W1.SO.9             | 40 | hier hoort de code W1.SO.2 te staan, niet W1.SO.9.
            - code: W1                               | - code: W9                  | 16 | hier hoort de code W1 te staan, niet W9.
            version:                                 | version: [1,             | 2  | dit is geen geldige YAML.
            """)
    void a_wrong_file_says_what_is_wrong_and_on_which_line(String good, String bad, int line, String sentence) {
        var file = GOOD.replaceFirst(java.util.regex.Pattern.quote(good) + "(?=[\\s,])", bad);
        assertThat(file.equals(GOOD)).isFalse();
        assertThatThrownBy(() -> FrameworkFile.parse("2021.yaml", file))
                .isInstanceOf(WrongFile.class)
                .hasMessage("2021.yaml, regel " + line + ": " + sentence);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> FrameworkFile.parse("leeg.yaml", ""))
                .hasMessage("leeg.yaml, regel 1: dit bestand is leeg.");
    }

    @Test
    void every_rule_named_in_the_procedure_has_the_form_of_a_rule() {
        assertThat(ProcedureFile.read().phases())
                .flatExtracting(phase -> phase.steps().stream()
                        .flatMap(it -> it.rules().stream())
                        .toList())
                .allMatch(rule -> rule.matches("R\\d\\d"))
                .containsAll(List.of("R10", "R11", "R25"));
    }
}
