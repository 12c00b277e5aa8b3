package nl.koers.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// What an answer may never be, whatever was asked.
final class Answer {
    /// A page without any of these is not worth taking apart, and that is nearly every page.
    private static final Pattern MAY_BE_ACTIVE = Pattern.compile(
            "<script(?![^<>]{0,200}src=)|onerror|onload|(href|src)\\s*=\\s*['\"]?\\s*javascript:",
            Pattern.CASE_INSENSITIVE);

    private Answer() {}

    /// Empty when nothing gave way.
    static List<String> gaveAway(HttpResponse<String> answer, int port) {
        var found = new ArrayList<String>();
        var body = answer.body();
        if (answer.statusCode() >= 500) {
            found.add(String.valueOf(answer.statusCode()));
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            if (answer.statusCode() >= 400 && !body.contains("koers-wrap")) {
                found.add("is refused with a page that is not of Koers: " + answer.statusCode());
            }
            if (body.contains(Nasty.SCRIPT)) {
                found.add("comes back as it was sent");
            }
            if (MAY_BE_ACTIVE.matcher(body).find()) {
                var active = Jsoup.parse(body)
                        .select("script:not([src]), [onerror], [onload], [href^=javascript:], [src^=javascript:]");
                if (!active.isEmpty()) {
                    found.add("comes back as " + active);
                }
            }
        }
        if (body.contains("org.springframework") || body.contains("PSQLException")) {
            found.add("tells how Koers is made");
        }
        if (answer.headers().firstValue("Set-Cookie").orElse("").contains("gestolen")) {
            found.add("a header of one's own");
        }
        answer.headers()
                .firstValue("Location")
                .filter(to -> to.contains("elders.example") && !to.startsWith("http://localhost:" + port + "/"))
                .ifPresent(to -> found.add("sends people to " + to));
        return found;
    }
}
