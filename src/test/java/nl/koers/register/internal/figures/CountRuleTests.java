package nl.koers.register.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRuleTests {
    @ParameterizedTest(name = "R55 · ‘{0}’ is afgeschermd en geen getal")
    @ValueSource(strings = {"<5", " < 5 ", "*", "**"})
    void masked(String typed) {
        var count = Count.read(typed).orElseThrow();
        assertThat(count.number()).isNull();
        assertThat(count.isMasked()).isTrue();
        assertThat(count.isKnown()).isTrue();
        assertThat(count.typed()).isEqualTo(typed.replace(" ", ""));
    }

    @ParameterizedTest(name = "R55 · ‘{0}’ is {1}")
    @CsvSource({"0,0", "12,12", "' 7 ',7", "1.250,1250", "'1 250',1250", "100000,100000"})
    void numbers(String typed, int number) {
        assertThat(Count.read(typed)).contains(Count.of(number));
    }

    @ParameterizedTest(name = "R55 · ‘{0}’ is geen aantal")
    @ValueSource(
            strings = {
                "-1",
                "1,5",
                "<6",
                "***",
                "veel",
                "100001",
                "1.25",
                "0.250",
                "1 2",
                "1.234.567",
                "1 25",
                "12 ,",
                "1e3",
                "=1+1",
                "٣"
            })
    void neither(String typed) {
        assertThat(Count.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("R55 · een som zegt hoeveel ze niet weet: afgeschermd en onbekend zijn nooit nul")
    void sums() {
        assertThat(Total.of(List.of(Count.of(12), read("<5"), read("*"), Count.UNKNOWN)))
                .isEqualTo(new Total(12, 1, 2));
        assertThat(Total.of(List.of(read("**")))).isEqualTo(new Total(0, 0, 1));
        assertThat(Total.of(List.of(read("**"))).isKnown()).isTrue();
        assertThat(Total.of(List.of(Count.UNKNOWN)).isKnown()).isFalse();
        assertThat(Total.of(List.of(Count.of(0))).isKnown()).isTrue();
    }

    @Test
    @DisplayName("R55 · een schooljaar loopt van augustus tot augustus, en is zo te schrijven")
    void school_years() {
        assertThat(SchoolYear.at(LocalDate.of(2027, 7, 31))).isEqualTo(new SchoolYear(2026));
        assertThat(SchoolYear.at(LocalDate.of(2027, 8, 1))).isEqualTo(new SchoolYear(2027));
        assertThat(List.of("2026-2027", "2026/27", "2026 – 2027", "2026"))
                .allSatisfy(it -> assertThat(SchoolYear.read(it)).contains(new SchoolYear(2026)));
        assertThat(List.of("2026-2028", "26-27", "1999-2000", "2099-2100", "later", ""))
                .allSatisfy(it -> assertThat(SchoolYear.read(it)).isEmpty());
    }

    private static Count read(String typed) {
        return Count.read(typed).orElseThrow();
    }
}
