package nl.koers.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.koers.KoersTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What internet.nl asks of a site, as far as Koers itself answers for it; the certificate and the name are the
/// business of whoever stands in front of it.
@KoersTest
@DisplayName("Wat elk antwoord van Koers vooraf zegt")
class HeadersTests {
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest(name = "R90 · {0}")
    @ValueSource(
            strings = {"/", "/inloggen", "/mijn-werk", "/koers.css", "/bestaat-niet", "/partnerschappen", "/opr/geen-id"
            })
    void every_answer(String path) throws Exception {
        var answer = get(path, "https");
        var policy = one(answer, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(policy).doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:");
        assertThat(one(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(one(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(one(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(one(answer, "Strict-Transport-Security")).contains("includeSubDomains");
        var seconds = one(answer, "Strict-Transport-Security").replaceAll(".*max-age=(\\d+).*", "$1");
        assertThat(Long.parseLong(seconds)).isGreaterThanOrEqualTo(A_YEAR_IN_SECONDS);
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    @DisplayName(
            "R90 · het koekje van de sessie is niet te lezen door een script, gaat niet mee naar elders, en alleen over https")
    void the_cookie() throws Exception {
        var cookies = get("/inloggen", "https").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly")
                        && cookie.contains("Secure")
                        && cookie.matches(".*SameSite=(Lax|Strict).*"));
    }

    @Test
    @DisplayName("R90 · een weg om een zwakke plek te melden staat waar men hem zoekt, en loopt af binnen een jaar")
    void security_txt() throws Exception {
        var answer = get("/.well-known/security.txt", "https");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(one(answer, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body()).contains("Contact: ");
        var expires = Instant.parse(answer.body().replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        // RFC 9116, 2.5.5: still good for a while, and less than a year ahead
        var now = clock.instant();
        assertThat(expires).isBetween(now.plus(Duration.ofDays(30)), now.plusSeconds(A_YEAR_IN_SECONDS));
    }

    private HttpResponse<String> get(String path, String scheme) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("X-Forwarded-Proto", scheme)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String one(HttpResponse<String> answer, String header) {
        assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        return List.copyOf(answer.headers().allValues(header)).getFirst();
    }
}
