package nl.koers.matrix;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone with a browser of their own, without one to look at: asks pages and sends forms over real HTTP.
public final class Visitor {
    /// The header by which a request of a visitor is known.
    public static final String MARK = "Koers-Visitor";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// Keeps nothing of what it is given.
    private static final HttpClient FORGETFUL =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final CookieManager cookies;
    private final HttpClient http;
    private final String base;
    private final Map<String, String> said;
    private String token = "";

    private Visitor(int port) {
        cookies = new CookieManager();
        http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        base = "http://localhost:" + port;
        said = Map.of();
    }

    private Visitor(Visitor same, Map<String, String> said) {
        cookies = same.cookies;
        http = FORGETFUL;
        base = same.base;
        token = same.token;
        this.said = said;
    }

    /// The same one, who says this with every request beside what a browser says, and keeps no cookie of an answer.
    public Visitor saying(Map<String, String> headers) {
        var mine = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue());
        var all = new LinkedHashMap<>(headers);
        all.put(
                "Cookie",
                Stream.concat(mine, Stream.of(headers.getOrDefault("Cookie", "")))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("; ")));
        return new Visitor(this, all);
    }

    /// Someone who did not log in.
    public static Visitor anyone(int port) {
        var visitor = new Visitor(port);
        visitor.rememberToken(visitor.get("/inloggen"));
        return visitor;
    }

    /// A persona of the demonstration country, logged in.
    public static Visitor as(String persona, int port) {
        var visitor = anyone(port);
        visitor.post("/inloggen/" + persona, Map.of());
        visitor.rememberToken(visitor.get("/inloggen"));
        return visitor;
    }

    /// The persona that is this to the dossiers of these tests, or someone who did not log in.
    public static Visitor of(Reader reader, int port) {
        return Dossiers.persona(reader).map(it -> as(it, port)).orElseGet(() -> anyone(port));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET().build());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token) + "&" + body))
                .build());
    }

    /// A form with one file in it, in the field that most forms have for it.
    public HttpResponse<String> upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        return upload(path, "file", fileName, file, fields);
    }

    /// @param field of the form in which the file goes
    public HttpResponse<String> upload(
            String path, String field, String fileName, byte[] file, Map<String, String> fields) {
        var edge = "grens-van-de-toets";
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(edge, token));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(edge, field, fileName));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header(MARK, "");
        said.forEach(request::setHeader);
        return request;
    }

    private void rememberToken(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
