package nl.koers.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.register.internal.life.Reason;
import nl.koers.ui.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeWordsTests {
    @ParameterizedTest(name = "R56 · andere coördinatoren als reden om opnieuw te kijken: {0} begonnen, {1} gestopt")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0 | Andere mensen: sindsdien begon 1 coördinator.
            0 | 2 | Andere mensen: sindsdien stopten 2 coördinatoren.
            3 | 1 | Andere mensen: sindsdien begonnen 3 coördinatoren en stopte 1 coördinator.
            """)
    void other_people(int began, int stopped, String words) {
        assertThat(Words.in("nl", () -> LifeWords.of(new Reason.OtherPeople(began, stopped))))
                .isEqualTo(words);
    }
}
