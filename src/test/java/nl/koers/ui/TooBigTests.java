package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.koers.KoersTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Wat veel te groot is")
class TooBigTests {
    private static final byte[] PIECE = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @ParameterizedTest(
            name = "R91 · {0} van {1} MB krijgt een bladzijde van Koers, die zegt wat kan en terug leidt ({2})")
    @CsvSource({
        "multipart/form-data; boundary=grens, 67, nl, Dit is te groot, Terug naar de pagina",
        "multipart/form-data; boundary=grens, 67, en, This is too large, Back to the page",
        "application/x-www-form-urlencoded, 67, nl, Dit is te groot, Terug naar de pagina",
        "application/x-www-form-urlencoded, 13, nl, Dit is te groot, Terug naar de pagina",
        "application/x-www-form-urlencoded, 13, en, This is too large, Back to the page"
    })
    void far_too_big(String type, int megabytes, String language, String title, String back) throws IOException {
        var referer = "http://localhost:" + port + "/opr/x/bijlagen?vanaf=1#nieuw";
        var answer = giant(type, megabytes, language, referer);
        assertThat(answer).startsWith("HTTP/1.1 413");
        var page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main a.koers-button").text()).isEqualTo(back);
        assertThat(page.select("main a.koers-button").attr("href")).isEqualTo("/opr/x/bijlagen?vanaf=1#nieuw");
    }

    @ParameterizedTest(name = "R90 · van een vreemde plek ({0}) leidt de bladzijde niet terug")
    @CsvSource({
        "https://elders.example//evil",
        "http://localhost//evil.example",
        "javascript:alert(1)",
        "/inloggen",
        "''"
    })
    void leads_nowhere_else(String referer) throws IOException {
        var answer = giant("application/x-www-form-urlencoded", 13, "nl", referer);
        var page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
        assertThat(page.select("main a.koers-button").attr("href")).isEqualTo("/");
    }

    /// As a browser does it: first all of it, then the answer.
    private String giant(String type, int megabytes, String language, String referer) throws IOException {
        var begin = type.startsWith("multipart")
                ? "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                : "tekst=";
        var end = type.startsWith("multipart") ? "\r\n--grens--\r\n" : "";
        long length = begin.length() + end.length() + (long) megabytes * 16 * PIECE.length;
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 20);
            out.write(("POST /opr/x/bijlagen HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                            + "Cookie: taal=" + language + "\r\nAccept: text/html\r\nReferer: " + referer
                            + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + type + "\r\nContent-Length: "
                            + length + "\r\n\r\n" + begin)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytes * 16; i++) {
                out.write(PIECE);
            }
            out.write(end.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
