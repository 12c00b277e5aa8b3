package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {
    @ParameterizedTest(name = "R90 · {0} is een adres van ons")
    @ValueSource(
            strings = {
                "/mijn-werk",
                "/opr/0193b3a0-0000-7000-8000-000000000000/reflectie/PAST?taal=en",
                "/landelijk?laat=ja&x=%2F",
                "/"
            })
    void own(String path) {
        assertThat(OwnPath.isOwn(path)).isTrue();
    }

    @ParameterizedTest(name = "R90 · {0} leidt ergens anders heen, of naar een deur")
    @ValueSource(
            strings = {
                "",
                "mijn-werk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a//evil.example",
                "/a/../inloggen",
                "/a/../../b",
                "/x\r\nSet-Cookie: a=b",
                "/x\tb",
                "/x y",
                "/é",
                "/\u0000",
                "/inloggen",
                "/inloggen?naar=/x",
                "/inloggen/samira",
                "/uitloggen",
                "/begin/x",
                "/csrf",
                "/%"
            })
    void not_own(String path) {
        assertThat(OwnPath.isOwn(path)).isFalse();
    }
}
