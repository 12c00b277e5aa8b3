package nl.koers.nodes;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One browser, with one jar of cookies whatever node it speaks with.
final class Visitor implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    String page(int port, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(port, path)).build()).body();
    }

    HttpResponse<String> post(int port, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(port, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json, text/html;q=0.5")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    static String found(String in, String pattern) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(in);
        if (!matcher.find()) throw new AssertionError(pattern + " is not in: " + in);
        return matcher.group(1);
    }

    static String field(String name, String html) {
        return found(html, "name=\"" + name + "\" value=\"([^\"]*)\"");
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
