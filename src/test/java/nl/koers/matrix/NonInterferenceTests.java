package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.internal.Chapter;
import nl.koers.demo.internal.Telling;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
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
    private final int port;
    private final TreeSet<String> neverChanged = new TreeSet<>();

    NonInterferenceTests(
            @Autowired JdbcClient db,
            @Autowired TransactionTemplate transaction,
            @Autowired Telling telling,
            @Autowired Partnerships partnerships,
            @Autowired People people,
            @Autowired Seats seats,
            @Autowired DemonstrationClock clock,
            @LocalServerPort int port) {
        this.db = db;
        this.transaction = transaction;
        this.tools = new Dossiers.Tools(telling, partnerships, people, seats, clock, transaction);
        this.port = port;
        HIDDEN.kinds().forEach(kind -> neverChanged.add(kind.name()));
    }

    @ParameterizedTest(name = "R90 · {0}: wat iemand niet mag lezen, verandert niets aan wat die ziet")
    @EnumSource(
            value = Chapter.class,
            names = {"BEGUN", "AGREED", "CONCEPT"})
    void what_is_hidden_changes_nothing(Chapter chapter) {
        var dossier = Dossiers.own(chapter, tools);
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction)).stream()
                // asking is an opening, and these pages say who opened and what time it is
                .filter(address -> !address.endsWith("/geopend")
                        && !address.startsWith("/mijn-gegevens/alles")
                        && !address.equals("/onderdelen"))
                .toList();
        var leaks = new ArrayList<String>();
        for (var reader : Reader.values()) {
            var visitor =
                    Dossiers.persona(reader).map(it -> Visitor.as(it, port)).orElseGet(() -> Visitor.anyone(port));
            var before = seen(visitor, addresses);
            change(dossier, reader, chapter);
            var after = seen(visitor, addresses);
            before.forEach((address, page) -> {
                if (!page.equals(after.get(address))) {
                    leaks.add(
                            reader + " sees on " + address + ": " + difference(page, after.getOrDefault(address, "")));
                }
            });
        }
        assertThat(leaks).isEmpty();
    }

    private static Map<String, String> seen(Visitor visitor, List<String> addresses) {
        var pages = new LinkedHashMap<String, String>();
        addresses.forEach(address -> pages.put(address, whole(visitor.get(address))));
        return pages;
    }

    /// Status, headers and body, but for the time of day and what belongs to the session.
    private static String whole(HttpResponse<String> answer) {
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "set-cookie", "connection"));
        return answer.statusCode() + "\n" + headers + "\n"
                + answer.body()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "_csrf")
                        .replaceAll("\"token\":\"[^\"]*\"", "token");
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

    private static String difference(String before, String after) {
        var one = before.lines().toList();
        var other = after.lines().toList();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).strip() + " → " + other.get(i).strip();
            }
        }
        return one.size() + " → " + other.size() + " lines";
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
