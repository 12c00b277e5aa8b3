package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.people.Invitations;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Links in een mail, en waar je bent ingelogd")
class LinksByMailTests {
    private static final String FIRST = "paard batterij lamp nietje";
    private static final String SECOND = "vier fietsen in de gracht";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Invitations invitations;

    @Autowired
    private NewPassword newPassword;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private ProgramKeys keys;

    @Autowired
    private CalendarAddress calendar;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final Person vera = new Person(PersonId.next(), "Vera", PersonId.next() + "@voorbeeld.example", List.of());
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void invited() {
        program.run(() -> {
            db.sql("delete from people.tries").update();
            people.add(vera, TODAY);
        });
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    seats.give(vera.id(), NationalSeat.DUSI, subject, TODAY);
                    for (int i = 0; i < 2; i++) {
                        invitations.invite(
                                vera.id(), NationalSeat.DUSI, subject, "/mijn-gegevens", "opr.mail.HOST_TEAM.", "Rijn");
                    }
                }));
    }

    @Test
    @DisplayName(
            "R90 · een uitnodiging is vaak te openen, verandert daarbij niets, en laat één keer een wachtwoord kiezen")
    void an_invitation_leads_to_the_task() {
        var link = link("/uitnodiging/");
        var caller = new Caller(port);
        for (int i = 0; i < 3; i++) {
            assertThat(caller.get(link).body()).contains("Welkom bij Koers, Vera");
        }
        assertThat(caller.session()).as("a token for the form").isNotEmpty();
        assertThat(make(caller, link, "kort").body()).contains("minstens 12 tekens");
        assertThat(make(caller, link, FIRST).uri()).hasToString("http://localhost:" + port + "/mijn-gegevens");
        assertThat(caller.get(link).uri()).hasToString("http://localhost:" + port + "/mijn-gegevens");

        var stranger = new Caller(port);
        assertThat(stranger.get(link).body()).contains("Welkom terug, Vera").doesNotContain("new-password");
        make(stranger, link, SECOND);
        assertThat(enter(stranger, SECOND)).contains("horen niet bij elkaar");
        assertThat(enter(stranger, FIRST)).contains("Mijn werk");
    }

    @Test
    @DisplayName("R94 · eindigt de plek, dan eindigt de uitnodiging, en ze zegt dat; voor een ander is ze nooit")
    void an_invitation_ends_with_the_seat() {
        var link = link("/uitnodiging/");
        var bram = new Caller(port);
        bram.post("/inloggen/bram", Map.of("_csrf", Caller.token(bram.get("/inloggen"))));
        assertThat(bram.get(link).body()).contains("Deze uitnodiging is voor Vera");
        program.run(() -> seats.end(vera.id(), NationalSeat.DUSI, subject, TODAY));
        var caller = new Caller(port);
        assertThat(caller.get(link).body()).contains("geldt niet meer").doesNotContain("wachtwoord\"");
        make(caller, link, FIRST);
        assertThat(program.call(() -> db.sql("select count(*) from people.password where person_id = ?")
                        .param(vera.id().value())
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(caller.get("/uitnodiging/" + "x".repeat(43)).body()).contains("Deze link klopt niet");
    }

    @Test
    @DisplayName(
            "R90 · wie twee keer op een dag wordt gevraagd, krijgt één mail; van het geheim staat alleen een afdruk in de tabel")
    void one_letter_per_fact() {
        assertThat(letters()).hasSize(1);
        var secret = link("/uitnodiging/").substring("/uitnodiging/".length());
        assertThat(program.call(
                        () -> db.sql("select encode(secret_hash, 'escape') || path || made_by from people.invitation")
                                .query(String.class)
                                .list()))
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    @DisplayName("R90 · een vergeten wachtwoord: één link, één keer, een uur; overal anders is het afgelopen")
    void a_forgotten_password() {
        newPassword.send(vera.email(), "192.0.2.1");
        var link = link("/nieuw-wachtwoord/");
        newPassword.send(vera.email().toUpperCase(java.util.Locale.ROOT), "192.0.2.1");
        var other = link("/nieuw-wachtwoord/");
        assertThat(other).isNotEqualTo(link);
        var caller = new Caller(port);
        assertThat(caller.get(link).body()).contains("Een nieuw wachtwoord");
        assertThat(make(caller, link, FIRST).body()).contains("Mijn werk");
        assertThat(sessions.of(vera.id())).hasSize(1);
        var later = new Caller(port);
        assertThat(later.get(link).body()).contains("Deze link is al gebruikt");
        assertThat(later.get(other).body()).contains("Deze link is al gebruikt");
        assertThat(make(later, link, SECOND).body()).contains("Deze link is al gebruikt");
        assertThat(letters().getFirst()).contains("zojuist gekozen of veranderd");
    }

    @Test
    @DisplayName("R90 · wie er niet is, krijgt geen mail, en wie vaak vraagt ook niet")
    void few_mails() {
        for (int i = 0; i < 8; i++) {
            newPassword.send(vera.email(), "192.0.2.2");
            newPassword.send("niemand@nergens.example", "192.0.2.3");
        }
        assertThat(letters()).hasSize(1 + 4);
        assertThat(program.call(() -> mailbox.of("niemand@nergens.example", 10)))
                .isEmpty();
    }

    @Test
    @DisplayName("R90 · een nieuw wachtwoord en 'overal uitloggen' eindigen elke andere sessie bij de volgende klik")
    void sessions_end_everywhere() {
        make(new Caller(port), link("/uitnodiging/"), FIRST);
        var one = new Caller(port);
        var two = new Caller(port);
        enter(one, FIRST);
        enter(two, FIRST);
        assertThat(one.get("/mijn-gegevens").body()).contains("Onbekend apparaat (dit apparaat)");
        var change = one.post(
                "/mijn-gegevens/wachtwoord",
                Map.of(
                        "_csrf", Caller.token(one.get("/mijn-gegevens")),
                        "wachtwoordNu", FIRST,
                        "wachtwoord", SECOND));
        assertThat(change.body()).contains("Je wachtwoord is veranderd", "Vera");
        assertThat(two.get("/mijn-werk").uri().toString()).contains("/inloggen?naar=");
        enter(two, SECOND);
        two.post("/mijn-gegevens/overal-uitloggen", Map.of("_csrf", Caller.token(two.get("/mijn-gegevens"))));
        assertThat(one.get("/mijn-werk").uri().toString()).contains("/inloggen?naar=");
        assertThat(sessions.of(vera.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "R90 · van een nieuwe sleutel hoort de eigenaar per mail; overal uitloggen of een nieuw wachtwoord trekt hem in, als de eigenaar dat wil")
    void what_reads_along_ends_too() {
        make(new Caller(port), link("/uitnodiging/"), FIRST);
        var caller = new Caller(port);
        enter(caller, FIRST);
        var secret = key();
        assertThat(letters().getFirst()).contains("de sleutel laptop", "/mijn-gegevens/sleutels");
        var address = program.call(() -> calendar.renew(vera.id()));
        var out = caller.get("/mijn-gegevens");
        assertThat(out.body()).contains("name=\"sleutels\" value=\"true\" checked");
        caller.post("/mijn-gegevens/overal-uitloggen", Map.of("_csrf", Caller.token(out)));
        assertThat(keys.owner(secret)).as("left as it was").contains(vera.id());
        enter(caller, FIRST);
        caller.post(
                "/mijn-gegevens/overal-uitloggen",
                Map.of("_csrf", Caller.token(caller.get("/mijn-gegevens")), "sleutels", "true"));
        assertThat(keys.owner(secret)).isEmpty();
        assertThat(new Caller(port).get("/agenda/" + address + ".ics").statusCode())
                .isEqualTo(404);

        var next = key();
        newPassword.send(vera.email(), "192.0.2.4");
        var link = link("/nieuw-wachtwoord/");
        assertThat(new Caller(port).get(link).body()).contains("name=\"sleutels\" value=\"true\" checked");
        caller.post(
                link, Map.of("_csrf", Caller.token(caller.get("/inloggen")), "wachtwoord", SECOND, "sleutels", "true"));
        assertThat(keys.owner(next)).isEmpty();
    }

    private String key() {
        return keys.make(vera.id(), "laptop", UUID.randomUUID()) instanceof ProgramKeys.Made.Key(var secret)
                ? secret
                : fail();
    }

    @Test
    @DisplayName("R93 · van wat een browser vertelt, blijft alleen wat de eigenaar herkent")
    void little_of_a_browser() {
        var caller = new Caller(port);
        var link = link("/uitnodiging/");
        caller.post(
                link,
                Map.of("_csrf", Caller.token(caller.get(link)), "wachtwoord", FIRST),
                "User-Agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        assertThat(sessions.of(vera.id())).extracting(OpenSessions.Open::device).containsExactly("Firefox, Linux");
    }

    @Test
    @DisplayName("R90 · wie de tabel met sessies leest, kan niemand zijn: er staat alleen een afdruk")
    void sessions_as_hashes() {
        var caller = new Caller(port);
        make(caller, link("/uitnodiging/"), FIRST);
        var held = new String(Base64.getDecoder().decode(caller.session()), StandardCharsets.UTF_8);
        var kept = program.call(() -> db.sql("select session_id from people.session where principal_name = ?")
                .param(vera.id().toString())
                .query(String.class)
                .single());
        assertThat(kept).isNotEqualTo(held).hasSize(64);
        var thief = Base64.getEncoder().encodeToString(kept.getBytes(StandardCharsets.UTF_8));
        assertThat(new Caller(port)
                        .get("/mijn-gegevens", "Cookie", "KOERS=" + thief)
                        .uri()
                        .getPath())
                .isEqualTo("/inloggen");
        assertThat(new Caller(port)
                        .get("/mijn-gegevens", "Cookie", "KOERS=" + caller.session())
                        .body())
                .contains("(dit apparaat)");
        assertThat(caller.get("/mijn-gegevens").body())
                .as("by the clock of the demonstration")
                .contains(Words.in("nl", () -> Dates.moment(clock.instant())).substring(0, 12));
    }

    private java.net.http.HttpResponse<String> make(Caller caller, String link, String password) {
        return caller.post(link, Map.of("_csrf", Caller.token(caller.get("/inloggen")), "wachtwoord", password));
    }

    private String enter(Caller caller, String password) {
        var door = caller.get("/inloggen/account");
        return caller.post(
                        "/inloggen", Map.of("_csrf", Caller.token(door), "email", vera.email(), "wachtwoord", password))
                .body();
    }

    private List<String> letters() {
        return program.call(() -> mailbox.of(vera.email(), 50)).stream()
                .map(Mailbox.Received::body)
                .toList();
    }

    /// The newest of this kind.
    private String link(String kind) {
        return letters().stream()
                .flatMap(body -> LINK.matcher(body).results().map(it -> it.group(1)))
                .filter(it -> it.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }
}
