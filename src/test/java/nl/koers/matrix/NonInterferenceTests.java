package nl.koers.matrix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.demo.internal.Chapter;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.notifications.internal.MorningRound;
import nl.koers.people.internal.accounts.ProgramKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// What one may not read changes nothing of what one sees: all pages are asked, what is hidden from this reader is
/// changed and made more, and all pages are asked again. Every byte is the same, whether the page opens or not.
///
/// In a Koers of its own: what all other tests leave behind would be asked each time.
@KoersTest
@TestPropertySource(properties = "koers.data=target/test-data-leaks")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Niets lekt")
class NonInterferenceTests {
    private static final Hidden HIDDEN = Hidden.load();
    /// Together they have everything in them, and open every page there is.
    private static final Set<Chapter> ALL_OF_IT = EnumSet.of(Chapter.AGREED, Chapter.CONCEPT, Chapter.FINAL);

    private static final Map<String, String> OPEN_FOR_NO_READER = new TreeMap<>(Map.of(
            "GET /agenda/{secret}.ics", "asked as the calendar",
            "GET /gesprek/{token}", "asked by a guest, see NothingLeaksElsewhereTests",
            "GET /partnerschappen/{id}/vragen/{round}/antwoord/{number}",
                    "asked by who was asked, see NothingLeaksElsewhereTests",
            "GET /register/duo/klaar/{waiting}", "no file waits",
            "GET /postvak/{letter}.ics", "is of one letter",
            "GET /uitgelogd/{provider}", "nobody came in by another door",
            "GET /inloggen/via/{id}", "nobody came in by another door",
            "GET /inloggen/via/{id}/terug", "nobody came in by another door",
            "GET /mijn-gegevens/inloggen/via/{id}", "nobody came in by another door",
            "GET /mijn-gegevens/inloggen/passkeys/{id}", "nobody has a passkey"));

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Dossiers.Tools tools;
    private final Told told;
    private final ProgramKeys keys;
    private final ReviewReports reports;
    private final Seats seats;
    private final int port;
    private final Map<Reader, String> secrets = new EnumMap<>(Reader.class);
    private final Map<Chapter, String> spoiled = new EnumMap<>(Chapter.class);

    NonInterferenceTests(
            @Autowired JdbcClient db,
            @Autowired TransactionTemplate transaction,
            @Autowired Dossiers.Tools tools,
            @Autowired MorningRound round,
            @Autowired CalendarAddress calendar,
            @Autowired ProgramKeys keys,
            @Autowired ReviewReports reports,
            @Autowired Seats seats,
            @LocalServerPort int port) {
        this.db = db;
        this.transaction = transaction;
        this.tools = tools;
        this.told = new Told(round, calendar, db, transaction);
        this.keys = keys;
        this.reports = reports;
        this.seats = seats;
        this.port = port;
    }

    @ParameterizedTest(name = "R90 · {0}: wat iemand niet mag lezen, verandert niets aan wat die ziet")
    @EnumSource(
            value = Chapter.class,
            names = {"BEGUN", "AGREED", "CONCEPT", "FINAL"})
    void what_is_hidden_changes_nothing(Chapter chapter) {
        var dossier = Dossiers.own(chapter, tools);
        // so that each hidden kind is there before the first reader looks, with an address where it has one
        change(dossier, Reader.ANYONE, chapter, Set.of());
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction)).stream()
                // what no chapter changes is asked in one chapter only
                .filter(address -> chapter == Chapter.FINAL || Address.dependsOnReview(address))
                .toList();
        var leaks = new ArrayList<String>();
        for (var reader : Reader.values()) {
            leaks.addAll(leaks(reader, chapter, dossier, addresses, Set.of()));
        }
        assertThat(leaks).isEmpty();
        if (chapter == Chapter.FINAL) {
            sharedWithAnyone(dossier, addresses);
        }
    }

    /// R25: what the host shares opens for everyone, and nothing beside it does.
    private void sharedWithAnyone(String dossier, List<String> addresses) {
        var noor = Personas.NOOR;
        Acting.as(Viewer.person(noor.id(), noor.name(), seats.of(noor.id())), () -> {
            var opr = new OprId(UUID.fromString(dossier));
            reports.shareReportWithAnyone(opr);
            reports.showHeld(opr);
        });
        assertThat(Visitor.anyone(port).get("/opr/" + dossier + "/eindverslag").statusCode())
                .isEqualTo(200);
        var open = addresses.stream().filter(Address::dependsOnReview).toList();
        var leaks = new ArrayList<String>();
        for (var reader : EnumSet.of(Reader.PLATFORM, Reader.DUSI, Reader.OTHER, Reader.ANYONE)) {
            leaks.addAll(leaks(reader, Chapter.FINAL, dossier, open, Set.of("report-final")));
        }
        assertThat(leaks).as("once the report is shared").isEmpty();
    }

    private List<String> leaks(
            Reader reader, Chapter chapter, String dossier, List<String> addresses, Set<String> shared) {
        var visitor = Visitor.of(reader, port);
        var acts = chapter == Chapter.CONCEPT ? refused(reader, chapter, dossier) : List.<Form>of();
        var before = seen(reader, visitor, addresses, acts);
        change(dossier, reader, chapter, shared);
        var after = seen(reader, visitor, addresses, acts);
        if (reader == Reader.HOST) {
            assertThat(before.of("mail")).as("mail of the host").isNotBlank();
            assertThat(before.of("calendar")).contains("BEGIN:VEVENT");
            assertThat(before.of("/mijn-gegevens/alles.json")).contains(Personas.NOOR.name());
            assertThat(before.of("/api/v1/mijn/taken")).startsWith("200");
        }
        return before.unlike(after).stream()
                .map(it -> reader + " sees on " + it)
                .toList();
    }

    /// Every page, what a program of one's own reads, the answer to every act, the mail of the next morning, the
    /// calendar.
    private Sight seen(Reader reader, Visitor visitor, List<String> addresses, List<Form> acts) {
        var sight = new Sight();
        var asking = new ArrayList<>(addresses);
        Dossiers.persona(reader).map(Personas::require).ifPresent(persona -> {
            sight.keep("mail", told.morning(persona.id()));
            sight.keep("calendar", told.calendar(persona.id()));
            var own = addresses.stream()
                    .filter(it -> it.startsWith("/api/v1/mijn/"))
                    .toList();
            asking.removeAll(own);
            var secret = secrets.computeIfAbsent(
                    reader, _ -> ((ProgramKeys.Made.Key) keys.make(persona.id(), "toets", UUID.randomUUID())).secret());
            sight.ask(visitor.saying(Map.of("Authorization", "Bearer " + secret)), own);
        });
        sight.ask(visitor, asking);
        sight.send(visitor, acts);
        return sight;
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

    /// @param shared kinds that are hidden from nobody any more
    /// @return the kinds that did change
    private Set<String> change(String dossier, Reader reader, Chapter chapter, Set<String> shared) {
        var changed = new TreeSet<String>();
        Acting.as(
                Viewer.program("toets"),
                () -> HIDDEN.kinds().stream()
                        .filter(kind -> kind.isHiddenFrom(reader, chapter) && !shared.contains(kind.name()))
                        .forEach(kind -> transaction.executeWithoutResult(_ -> {
                            if (kind.change(dossier, db) > 0) {
                                changed.add(kind.name());
                            }
                        })));
        return changed;
    }

    @Test
    @DisplayName("R90 · elke soort die verborgen kan zijn, was er om te lekken")
    void everything_was_there_to_leak() {
        var neverChanged = new TreeSet<String>();
        HIDDEN.kinds().forEach(kind -> neverChanged.add(kind.name()));
        ALL_OF_IT.forEach(
                chapter -> neverChanged.removeAll(change(spoiled(chapter), Reader.ANYONE, chapter, Set.of())));
        assertThat(neverChanged).isEmpty();
    }

    @Test
    @DisplayName("R90 · elke bladzijde die gevraagd wordt, gaat voor iemand echt open, of er staat bij waarom niet")
    void every_page_opens_for_someone() {
        var closed = new HashMap<String, RouteTable.Route>();
        RouteTable.load().routes().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !route.path().startsWith("/api/v1/mijn/"))
                .forEach(route -> closed.put(route.name(), route));
        for (var chapter : ALL_OF_IT) {
            var dossier = spoiled(chapter);
            change(dossier, Reader.ANYONE, chapter, Set.of());
            var things = Dossiers.things(dossier, db, transaction);
            for (var reader : Reader.values()) {
                var visitor = Visitor.of(reader, port);
                closed.values()
                        .removeIf(route -> Address.of(route, dossier, things)
                                .anyMatch(address -> visitor.get(address).statusCode() == 200));
            }
        }
        assertThat(new TreeSet<>(closed.keySet())).isEqualTo(OPEN_FOR_NO_READER.keySet());
    }

    private String spoiled(Chapter chapter) {
        return requireNonNull(spoiled.computeIfAbsent(chapter, it -> Dossiers.own(it, tools)));
    }
}
