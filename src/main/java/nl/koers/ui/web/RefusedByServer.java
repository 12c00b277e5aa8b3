package nl.koers.ui.web;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.ui.Assets;
import nl.koers.ui.Words;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What the server refuses before Koers sees it, such as an address with a slash in disguise, gets a page of Koers too.
/// It repeats nothing of what was asked. Public, because the server makes it by its name.
public final class RefusedByServer extends ErrorReportValve {
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var language = language(request);
        var kind = response.getStatus() < 500 ? "not-understood" : "broken";
        try {
            var page = response.getReporter();
            if (page != null) {
                page.write(Words.in(language, () -> page(language, "ui.error." + kind)));
                response.finishResponse();
            }
        } catch (IOException e) {
            // whoever asked is gone
        }
    }

    private static String language(Request request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(it -> it.getName().equals("taal"))
                .map(Cookie::getValue)
                .filter("en"::equals)
                .findFirst()
                .orElse("nl");
    }

    private static String page(String language, String key) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – Koers</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <header class="koers-head"><div class="koers-wrap"><a class="koers-brand" href="/"><svg aria-hidden="true" focusable="false"><use href="%s#koers"/></svg>Koers</a></div></header>
                <main class="koers-wrap">
                <h1>%s</h1>
                <p class="koers-lede">%s</p>
                <p class="koers-part"><a class="koers-button" href="/">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        language,
                        plain(key + ".title"),
                        Assets.href("koers.css"),
                        Assets.href("koers.svg"),
                        plain(key + ".title"),
                        plain(key + ".what"),
                        plain("ui.error.to-front"));
    }
}
