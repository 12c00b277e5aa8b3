package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Een adres dat niet te lezen is")
class UnreadAddressTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "R90 · {0} krijgt een bladzijde van Koers, die zegt wat kan")
    @ValueSource(
            strings = {
                "/partnerschappen?=%3F%7B%7D",
                "/partnerschappen;een=twee?=%3F%7B%7D",
                "/partnerschappen;een=twee",
                "/opr/een%2Ftwee",
                "/opr/een%5Ctwee"
            })
    void says_what_to_do(String address) {
        var answer = Visitor.anyone(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Koers begrijpt deze vraag niet");
        assertThat(page.select("main a.koers-button")).isNotEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("default-src 'none'"));
        assertThat(answer.body()).doesNotContain("Tomcat");
    }
}
