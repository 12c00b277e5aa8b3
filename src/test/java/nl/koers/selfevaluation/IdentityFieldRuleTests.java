package nl.koers.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityFieldRuleTests {
    @ParameterizedTest(name = "R60 · {0} neemt ‘{1}’ aan: {2}")
    @CsvSource({
        "SCHOOLS, 0, true",
        "SCHOOLS, 999999, true",
        "SCHOOLS, 1000000, false",
        "SCHOOLS, -1, false",
        "SCHOOLS, '1.200', false",
        "SCHOOLS, '', true",
        "AGREEMENT_FROM, 2027-02-28, true",
        "AGREEMENT_FROM, 2027-02-30, false",
        "AGREEMENT_FROM, 0027-02-01, false",
        "CONTACT_MAIL, samira@school.nl, true",
        "CONTACT_MAIL, samira, false"
    })
    void values(IdentityField field, String value, boolean taken) {
        assertThat(field.takes(value)).isEqualTo(taken);
    }

    @Test
    @DisplayName("R95 · het ID vraagt aantallen en één naam om te bellen, en nergens een nummer van een mens")
    void no_pupils() {
        assertThat(Arrays.stream(IdentityField.values()).filter(field -> field.kind() == IdentityField.Kind.TEXT))
                .containsExactly(IdentityField.CONTACT_NAME);
        assertThat(Arrays.stream(IdentityField.values()).map(Enum::name))
                .noneMatch(name -> name.matches(".*(BSN|PUPIL|ONDERWIJSNUMMER|BIRTH).*"));
    }
}
