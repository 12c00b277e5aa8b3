package nl.koers.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een dag die iemand typt")
class DaysTests {
    @ParameterizedTest(name = "R52, R54 · {0} is 1 augustus 2027")
    @ValueSource(
            strings = {
                "2027-08-01",
                "1-8-2027",
                "01-08-2027",
                " 1 augustus 2027 ",
                "1 Augustus 2027",
                "1 August 2027",
                "1\u00a0augustus 2027"
            })
    void understood(String typed) {
        assertThat(Days.day(typed)).contains(LocalDate.of(2027, 8, 1));
        assertThat(RegionPage.day(typed)).isEqualTo(LocalDate.of(2027, 8, 1));
    }

    @ParameterizedTest(name = "R52, R54 · {0} is geen dag")
    @ValueSource(strings = {"", " ", "31-2-2027", "1-8", "morgen", "1-8-27", "2027-8-1"})
    void not_understood(String typed) {
        assertThat(Days.day(typed)).isEmpty();
        assertThat(RegionPage.day(typed)).isNull();
    }
}
