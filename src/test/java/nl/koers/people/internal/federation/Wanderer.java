package nl.koers.people.internal.federation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Someone who goes from Koers to a provider and back, with one jar of cookies for each of both, and who may stop on
/// the way or come back with something else than was given.
final class Wanderer {
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> jars = new HashMap<>();
    private final String home;
    private URI here;
    private Document page = new Document("");

    Wanderer(int port) {
        home = "http://localhost:" + port;
        here = URI.create(home);
    }

    String home() {
        return home;
    }

    URI here() {
        return here;
    }

    String text() {
        return page.text();
    }

    Document page() {
        return page;
    }

    void forget() {
        jars.clear();
    }

    /// Only Koers still knows who this is.
    void forgetElsewhere() {
        jars.keySet().removeIf(it -> !home.endsWith(it));
    }

    /// Where a link of Koers sends somebody, without going there.
    URI question(String address) {
        here = URI.create(home).resolve(address);
        return URI.create(send(HttpRequest.newBuilder(here))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    Wanderer go(String address) {
        return arrive(HttpRequest.newBuilder(here = URI.create(home).resolve(address)));
    }

    /// Follows the link with these words.
    Wanderer follow(String words) {
        var link = page.select("a:containsOwn(" + words + ")").first();
        if (link == null) {
            throw new AssertionError("No link '" + words + "' at " + here + ": " + text());
        }
        return go(here.resolve(link.attr("href")).toString());
    }

    /// The last answer that did not send on: where a provider would send somebody, without going there.
    URI back(String user) {
        var form = page.select("form#kc-form-login").first();
        if (form == null) {
            throw new AssertionError("No form to log in at " + here + ": " + text());
        }
        here = here.resolve(form.attr("action"));
        var answer = send(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(Map.of("username", user, "password", "geheim")))));
        return here.resolve(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(
                        "Not logged in: " + Jsoup.parse(answer.body()).text())));
    }

    Wanderer logIn(String user) {
        return go(back(user).toString());
    }

    /// Sends the form that goes to this address, with all its hidden fields.
    Wanderer send(String action, Map<String, String> fields) {
        var form = page.select("form[action='" + action + "']").first();
        if (form == null) {
            throw new AssertionError("No form to " + action + " at " + here + ": " + text());
        }
        return submit(form, fields);
    }

    Wanderer submit(Element form, Map<String, String> fields) {
        var all = new TreeMap<String, String>();
        form.select("input[name]").forEach(field -> all.put(field.attr("name"), field.attr("value")));
        all.putAll(fields);
        here = here.resolve(form.attr("action"));
        return arrive(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", home)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all))));
    }

    private Wanderer arrive(HttpRequest.Builder request) {
        var answer = send(request);
        for (int i = 0; i < 10 && answer.statusCode() / 100 == 3; i++) {
            here = here.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(here));
        }
        page = Jsoup.parse(answer.body(), here.toString());
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var jar = jars.computeIfAbsent(here.getAuthority(), _ -> new TreeMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> {
                var pair = cookie.split(";")[0].split("=", 2);
                if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                    jar.remove(pair[0]);
                } else {
                    jar.put(pair[0], pair[1]);
                }
            });
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
