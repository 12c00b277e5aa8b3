package nl.koers.matrix;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What someone sees of Koers at one moment: every page that was asked and every answer that was given, byte by byte,
/// but for the time of day and what belongs to the session.
final class Sight {
    /// Say what time it is, or when the letter came that was mailed here for the comparing.
    private static final List<String> TELL_THE_TIME = List.of("/mijn-gegevens/alles", "/onderdelen");
    private static final String TIME = "\\d{2}[.:]\\d{2}( uur)?|T\\d{2}:\\d{2}:\\d{2}[.\\d]*Z";

    private final Map<String, String> pages = new LinkedHashMap<>();

    void keep(String name, String words) {
        pages.put(name, words);
    }

    void ask(Visitor visitor, List<String> addresses) {
        addresses.forEach(address -> {
            var page = whole(visitor.get(address));
            pages.put(
                    address,
                    TELL_THE_TIME.stream().anyMatch(address::startsWith) ? page.replaceAll(TIME, "time") : page);
        });
    }

    void send(Visitor visitor, List<Form> acts) {
        acts.forEach(act -> pages.put("POST " + act.action(), whole(visitor.post(act.action(), act.fields()))));
    }

    String of(String name) {
        return pages.getOrDefault(name, "");
    }

    /// Each page that is another one afterwards, with the line that differs.
    List<String> unlike(Sight after) {
        var unlike = new ArrayList<String>();
        pages.forEach((address, page) -> {
            if (!page.equals(after.of(address))) {
                unlike.add(address + ": " + difference(page, after.of(address)));
            }
        });
        return unlike;
    }

    /// Status, headers and body.
    private static String whole(HttpResponse<String> answer) {
        var headers = new LinkedHashMap<>(answer.headers().map());
        // the last two count what this address asked in this minute
        headers.keySet()
                .removeAll(List.of("date", "set-cookie", "connection", "ratelimit-remaining", "ratelimit-reset"));
        // a spreadsheet is packed anew, and says when
        boolean packed = answer.body().startsWith("PK");
        if (packed) {
            headers.remove("content-length");
        }
        return answer.statusCode() + "\n" + headers + "\n"
                + (packed ? "" : answer.body())
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "_csrf")
                        // a sheet that can be sent twice and count once
                        .replaceAll("name=\"(id|vorm|een|ander)\" value=\"[^\"]*\"", "$1")
                        .replaceAll("\"token\":\"[^\"]*\"", "token")
                        // when one logged in, and in which order a session was used last
                        .replaceAll("(?s)<tr><th scope=\"row\">(Onbekend apparaat|Unknown device).*?</tr>", "session");
    }

    /// The first line of the page that differs, or else of what goes before it.
    private static String difference(String before, String after) {
        var one = before.lines().toList();
        var other = after.lines().toList();
        int headers = 2;
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(i -> !one.get(i).equals(other.get(i)))
                .boxed()
                .min(Comparator.comparing((Integer i) -> i < headers).thenComparing(i -> i))
                .map(i -> one.get(i).strip() + " → " + other.get(i).strip())
                .orElse(one.size() + " → " + other.size() + " lines");
    }
}
