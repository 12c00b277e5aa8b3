package nl.koers.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.koers.register.internal.life.Reason;
import nl.koers.ui.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeWordsTests {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @ParameterizedTest(name = "R56 · andere coördinatoren als reden om opnieuw te kijken: {0} begonnen, {1} gestopt")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0 | Andere mensen: sinds 1 augustus 2023 begon 1 coördinator.
            0 | 2 | Andere mensen: sinds 1 augustus 2023 stopten 2 coördinatoren.
            3 | 1 | Andere mensen: sinds 1 augustus 2023 begonnen 3 coördinatoren en stopte 1 coördinator.
            """)
    void other_people(int began, int stopped, String words) {
        assertThat(Words.in("nl", () -> LifeWords.of(new Reason.OtherPeople(AUGUST, began, stopped))))
                .isEqualTo(words.replace("1 augustus", "1\u00a0augustus"));
    }

    @ParameterizedTest(
            name = "R56 · nieuwe partners met de dag waarop het tellen begint, ook als nooit is gekeken: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | Nieuwe partners: sinds 1 augustus 2023 kwam er 1 bij.
            4 | Nieuwe partners: sinds 1 augustus 2023 kwamen er 4 bij.
            """)
    void new_partners(int many, String words) {
        assertThat(Words.in("nl", () -> LifeWords.of(new Reason.NewPartners(AUGUST, many))))
                .isEqualTo(words.replace("1 augustus", "1\u00a0augustus"));
    }
}
