package nl.koers.people.internal.accounts;

import static nl.koers.people.internal.accounts.PasswordRule.LONG_ENOUGH;
import static nl.koers.people.internal.accounts.PasswordRule.NOT_ABOUT_YOU;
import static nl.koers.people.internal.accounts.PasswordRule.NOT_COMMON;
import static nl.koers.people.internal.accounts.PasswordRule.NOT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {
    private static final List<String> SAMIRA = List.of("Samira", "samira@voorbeeld.example");

    @ParameterizedTest(name = "R90 · {0} is een goed wachtwoord: lang, en niets wat iedereen weet")
    @ValueSource(
            strings = {
                "paard batterij lamp nietje",
                "vierfietsenindegracht",
                "Zeven kleine regenjassen",
                "ééé ñandú çok güzel ßß",
                "雨の日は本を読みます今日も"
            })
    void a_long_one_needs_no_capitals_digits_or_signs(String password) {
        assertThat(PasswordRule.brokenBy(password, SAMIRA)).isEmpty();
    }

    @Test
    @DisplayName("R90 · twaalf tekens is genoeg, elf niet")
    void twelve_is_enough() {
        assertThat(PasswordRule.brokenBy("fietsregenra", SAMIRA)).isEmpty();
        assertThat(PasswordRule.brokenBy("fietsregenr", SAMIRA)).containsExactly(LONG_ENOUGH);
    }

    @Test
    @DisplayName("R90 · een teken buiten het gewone vlak telt als één")
    void counts_signs_not_units() {
        assertThat(PasswordRule.brokenBy("🐴🔋💡📎🚲🌧️🧥🪴🎈🧦🫖", SAMIRA)).doesNotContain(NOT_TOO_LONG);
        assertThat(PasswordRule.brokenBy("🐴🔋💡📎🚲🧥", SAMIRA)).contains(LONG_ENOUGH);
    }

    @Test
    @DisplayName("R90 · tweehonderd tekens mag, meer niet")
    void two_hundred_at_most() {
        var sentence = "een hele lange zin over paarden en lampen ".repeat(5);
        assertThat(PasswordRule.brokenBy(sentence.substring(0, 200), SAMIRA)).doesNotContain(NOT_TOO_LONG);
        assertThat(PasswordRule.brokenBy(sentence.substring(0, 201), SAMIRA)).contains(NOT_TOO_LONG);
    }

    @ParameterizedTest(name = "R90 · {0} staat op lijsten van inbrekers, of lijkt er te veel op")
    @ValueSource(
            strings = {
                "1qaz2wsx3edc",
                "QWERTY123456",
                "leavemealone",
                "dragon123456!",
                "monkeymonkey",
                "aaaaaaaaaaaaaaa",
                "abababababababab",
                "abcdefghijklm",
                "0987654321098"
            })
    void a_leaked_one_is_refused(String password) {
        assertThat(PasswordRule.brokenBy(password, SAMIRA)).contains(NOT_COMMON);
    }

    @ParameterizedTest(name = "R90 · {0} raadt wie haar kent")
    @ValueSource(strings = {"Samira samira", "samira2027!!", "WelkomKoers27", "samira@voorbeeld.example"})
    void what_others_know_is_refused(String password) {
        assertThat(PasswordRule.brokenBy(password, SAMIRA)).contains(NOT_ABOUT_YOU);
    }
}
