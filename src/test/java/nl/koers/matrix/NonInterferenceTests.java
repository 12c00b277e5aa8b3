package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.demo.internal.Chapter;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.notifications.internal.MorningRound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What one may not read changes nothing of what one sees: all pages are asked, what is hidden from this reader is
/// changed and made more, and all pages are asked again. Every byte is the same, whether the page opens or not.
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Niets lekt")
class NonInterferenceTests {
    private static final Hidden HIDDEN = Hidden.load();

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Dossiers.Tools tools;
    private final Told told;
    private final int port;
    private final TreeSet<String> neverChanged = new TreeSet<>();

    NonInterferenceTests(
            @Autowired JdbcClient db,
            @Autowired TransactionTemplate transaction,
            @Autowired Dossiers.Tools tools,
            @Autowired MorningRound round,
            @Autowired CalendarAddress calendar,
            @LocalServerPort int port) {
        this.db = db;
        this.transaction = transaction;
        this.tools = tools;
        this.told = new Told(round, calendar, db, transaction);
        this.port = port;
        HIDDEN.kinds().forEach(kind -> neverChanged.add(kind.name()));
    }

    @ParameterizedTest(name = "R90 · {0}: wat iemand niet mag lezen, verandert niets aan wat die ziet")
    @EnumSource(
            value = Chapter.class,
            names = {"BEGUN", "AGREED", "CONCEPT"})
    void what_is_hidden_changes_nothing(Chapter chapter) {
        var dossier = Dossiers.own(chapter, tools);
        // so that each hidden kind is there before the first reader looks, with an address where it has one
        change(dossier, Reader.ANYONE, chapter);
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction)).stream()
                // asking is an opening, and these pages say who opened and what time it is
                .filter(address -> !address.endsWith("/geopend")
                        && !address.startsWith("/mijn-gegevens/alles")
                        && !address.equals("/onderdelen"))
                .toList();
        var leaks = new ArrayList<String>();
        for (var reader : Reader.values()) {
            var visitor = Visitor.of(reader, port);
            var acts = chapter == Chapter.CONCEPT ? refused(reader, chapter, dossier) : List.<Form>of();
            var before = seen(reader, visitor, addresses, acts);
            change(dossier, reader, chapter);
            var after = seen(reader, visitor, addresses, acts);
            if (reader == Reader.HOST) {
                assertThat(before.get("mail")).as("mail of the host").isNotBlank();
                assertThat(before.get("calendar")).contains("BEGIN:VEVENT");
            }
            before.forEach((address, page) -> {
                if (!page.equals(after.get(address))) {
                    leaks.add(
                            reader + " sees on " + address + ": " + difference(page, after.getOrDefault(address, "")));
                }
            });
        }
        assertThat(leaks).isEmpty();
    }

    /// Every page, the answer to every act, the mail of the next morning, the calendar.
    private Map<String, String> seen(Reader reader, Visitor visitor, List<String> addresses, List<Form> acts) {
        var pages = new LinkedHashMap<String, String>();
        Dossiers.persona(reader).map(Personas::require).ifPresent(persona -> {
            pages.put("mail", told.morning(persona.id()));
            pages.put("calendar", told.calendar(persona.id()));
        });
        addresses.forEach(address -> pages.put(address, whole(visitor.get(address))));
        acts.forEach(act -> pages.put("POST " + act.action(), whole(visitor.post(act.action(), act.fields()))));
        return pages;
    }

    /// What this reader may not do now; what one may do would change what one sees.
    private List<Form> refused(Reader reader, Chapter now, String dossier) {
        var things = Dossiers.things(dossier, db, transaction);
        return RouteTable.load().routes().stream()
                .filter(route -> route.method().equals("POST") && route.inDossier() && !route.opensFor(reader, now))
                .map(route -> new Form(
                        "POST",
                        FormFields.fill(
                                route.path()
                                        .replace("/opr/{id}", "/opr/" + dossier)
                                        .replace("{dossier}", dossier),
                                things),
                        FormFields.of(route)))
                .toList();
    }

    /// Status, headers and body, but for the time of day and what belongs to the session.
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

    private void change(String dossier, Reader reader, Chapter chapter) {
        Acting.as(
                Viewer.program("toets"),
                () -> HIDDEN.kinds().stream()
                        .filter(kind -> kind.isHiddenFrom(reader, chapter))
                        .forEach(kind -> transaction.executeWithoutResult(_ -> {
                            if (kind.change(dossier, db) > 0) {
                                neverChanged.remove(kind.name());
                            }
                        })));
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

    @Test
    @DisplayName("R90 · elke soort die verborgen kan zijn, was er om te lekken")
    void everything_was_there_to_leak() {
        for (var chapter : List.of(Chapter.CONCEPT, Chapter.FINAL)) {
            var dossier = Dossiers.own(chapter, tools);
            change(dossier, Reader.ANYONE, chapter);
        }
        assertThat(neverChanged).isEmpty();
    }
}
