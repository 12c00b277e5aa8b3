package nl.koers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.Places;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What every page keeps to, whoever made it; a fault is a sentence that says where and what.
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageQualityTests {
    private static final int FIRST_TIME = 60_000;
    private static final int SCRIPT = 15_000;
    /// What the editor may weigh more, on a page where one writes.
    private static final int EDITOR = 120_000;
    /// Besides the two that find who looks and the seats; those of the session are not counted.
    private static final int STATEMENTS = 12 + 2;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final int port;
    private SignedIn signedIn;
    private final Map<String, String> reviews = new HashMap<>();

    PageQualityTests(@Autowired JdbcClient db, @Autowired TransactionTemplate transaction, @LocalServerPort int port) {
        this.db = db;
        this.transaction = transaction;
        this.port = port;
        this.signedIn = new SignedIn(port);
    }

    @BeforeAll
    void findReviews() {
        Map.of("rijn", Places.RIJN, "noord", Places.NOORD, "veluwe", Places.VELUWE, "kust", Places.KUST)
                .forEach((name, place) -> Acting.as(
                        Viewer.program("toets"),
                        () -> reviews.put(
                                name,
                                transaction.execute(_ -> db.sql(
                                                "select id from developmentreview.opr where host_id = ? order by started_on desc")
                                        .param(place.value())
                                        .query(String.class)
                                        .list()
                                        .getFirst()))));
    }

    @BeforeAll
    void findFiles() {
        Map.of(
                        "edition", "select id from register.edition order by read_at desc limit 1",
                        "waiting", "select id from register.edition_concept order by sent_at limit 1")
                .forEach((name, query) -> Acting.as(
                        Viewer.program("toets"),
                        () -> transaction.executeWithoutResult(_ ->
                                db.sql(query).query(String.class).optional().ifPresent(id -> reviews.put(name, id)))));
    }

    @AfterAll
    void closeWindows() {
        signedIn.close();
    }

    /// All; with `-Dkoers.pages=partners` those with that in their address, for whoever works on one.
    static List<Visited> pages() {
        return Visited.ALL.stream()
                .filter(it -> it.path().contains(System.getProperty("koers.pages", "")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_accessible_valid_light_and_cheap(Visited visited) {
        var path = filled(visited.path());
        var asked = CompletableFuture.supplyAsync(() -> asked(visited.persona(), path));
        var faults = new ArrayList<>(seen(visited.persona(), path));
        faults.addAll(asked.join());
        assertThat(faults).as(visited.toString()).isEmpty();
    }

    private String filled(String path) {
        for (var review : reviews.entrySet()) {
            if (path.contains("{" + review.getKey() + "}")) {
                var filled = path.replace("{" + review.getKey() + "}", review.getValue());
                for (var thing :
                        Dossiers.things(review.getValue(), db, transaction).entrySet()) {
                    filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
                }
                return filled;
            }
        }
        return QualityThings.fill(path, db, transaction);
    }

    /// Over HTTP, in both languages: found, all words there, valid HTML, few statements.
    private List<String> asked(String persona, String path) {
        var visitor =
                visitors.computeIfAbsent(persona, it -> it.isEmpty() ? Visitor.anyone(port) : Visitor.as(it, port));
        var faults = new ArrayList<String>();
        for (var language : List.of("en", "nl")) {
            Statements.forget();
            var answer = visitor.get(path + (path.contains("?") ? "&" : "?") + "taal=" + language);
            var asked = Statements.asked();
            if (answer.statusCode() != 200) {
                return List.of(language + ": status " + answer.statusCode());
            }
            if (asked.size() > STATEMENTS) {
                faults.add(asked.size() + " statements: " + asked);
            }
            answer.body()
                    .lines()
                    .filter(line -> line.contains("⟦"))
                    .forEach(line -> faults.add(language + ": no words: " + line.strip()));
            HtmlChecker.faultsIn(answer.body()).forEach(fault -> faults.add(language + ": " + fault));
        }
        return faults;
    }

    /// In the browser: with and without script, small and wide, light and dark.
    private List<String> seen(String persona, String path) {
        var faults = new ArrayList<String>();
        try (var page = signedIn.window(persona, true)) {
            faults.addAll(weight(page, path));
            faults.addAll(withoutScript(contents(page), persona, path));
            for (var width : List.of(256, 320, 640, 1280)) {
                page.setViewportSize(width, 800);
                var tooWide = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                if (tooWide > 0) {
                    faults.add(width + " px: " + tooWide + " px too wide");
                }
            }
            faults.addAll(axe(page, 1280, ColorScheme.LIGHT));
            faults.addAll(axe(page, 320, ColorScheme.DARK));
        }
        return faults;
    }

    /// All that goes over the line the first time.
    private static List<String> weight(Page page, String path) {
        var requests = new ArrayList<Request>();
        page.onRequestFinished(requests::add);
        var network = page.context().newCDPSession(page);
        network.send("Network.clearBrowserCache");
        page.navigate(path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        int all = 0;
        int script = 0;
        for (var request : requests) {
            int bytes = request.sizes().responseBodySize;
            all += bytes;
            script += request.resourceType().equals("script") ? bytes : 0;
        }
        var faults = new ArrayList<String>();
        int editor = page.locator(".koers-editor").count() > 0 ? EDITOR : 0;
        if (all > FIRST_TIME + editor) {
            faults.add(all + " bytes the first time");
        }
        if (script > SCRIPT + editor) {
            faults.add(script + " bytes of script");
        }
        return faults;
    }

    private static List<String> axe(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return Axe.faultsIn(page).stream()
                .map(fault -> width + " px " + scheme + ": " + fault)
                .toList();
    }

    /// Nothing to see or to do is lost without script.
    private List<String> withoutScript(String with, String persona, String path) {
        try (var page = signedIn.window(persona, false)) {
            page.navigate(path);
            var without = contents(page);
            return with.equals(without) ? List.of() : List.of("without script: " + without + ", with: " + with);
        }
    }

    /// A passkey is asked of the device by script and by nothing else; the page says so to who has none.
    private static String contents(Page page) {
        return page.locator("h1").innerText() + ", "
                + page.locator("main a:visible:not([role=textbox] *)").count() + " links, "
                + page.locator("main button:visible:not(.koers-editor *, [data-passkey] *),"
                                + " main input:visible:not([data-passkey] *), main textarea:visible,"
                                + " main select:visible, main [role=textbox]:visible")
                        .count()
                + " to fill in or press";
    }
}
