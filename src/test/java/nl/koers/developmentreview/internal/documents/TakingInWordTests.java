package nl.koers.developmentreview.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which part of the reflection a heading in Word means; in doubt none, so that the writer is asked.
class TakingInWordTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Waar we vandaan komen, PAST",
                "1. WAAR WE VANDAAN KOMEN, PAST",
                "Hoofdstuk 2: Onze basiskwaliteit – leeromgeving, BASIC_QUALITY_W2",
                "Leeromgeving, BASIC_QUALITY_W2",
                "Our basic quality: quality culture, BASIC_QUALITY_W4",
                "Onze eigen ambities, OWN_GOALS",
                "Vragen aan het panel, ISSUES",
                "Basiskwaliteit, -",
                "Inleiding, -",
                "Wat studenten ervan vinden, -",
                "Colofon, -",
                "'', -",
                "2026, -"
            })
    void a_heading_means_one_part_or_none(String heading, String part) {
        var parts = ReflectionParts.ALL.stream().filter(it -> !it.students()).toList();
        assertThat(TakingInWord.likely(heading, parts).map(ReflectionPart::key).orElse(null))
                .isEqualTo(part);
    }
}
