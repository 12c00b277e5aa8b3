package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("Waar je bent ingelogd")
class OpenSessionsTests {
    private static final String FIRST = "paard batterij lamp nietje";
    private static final String SECOND = "vier fietsen in de gracht";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AsProgram program;

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

    private Invited vera;

    @BeforeEach
    void invited() {
        vera = new Invited(beans, port);
    }

    @Test
    @DisplayName("R90 · een nieuw wachtwoord en 'overal uitloggen' eindigen elke andere sessie bij de volgende klik")
    void sessions_end_everywhere() {
        vera.make(new Caller(port), vera.link("/uitnodiging/"), FIRST);
        var one = new Caller(port);
        var two = new Caller(port);
        vera.enter(one, FIRST);
        vera.enter(two, FIRST);
        assertThat(one.get("/mijn-gegevens").body()).contains("Onbekend apparaat (dit apparaat)");
        var change = one.post(
                "/mijn-gegevens/wachtwoord",
                Map.of(
                        "_csrf", Caller.token(one.get("/mijn-gegevens")),
                        "wachtwoordNu", FIRST,
                        "wachtwoord", SECOND));
        assertThat(change.body()).contains("Je wachtwoord is veranderd", "Vera");
        assertThat(two.get("/mijn-werk").uri().toString()).contains("/inloggen?naar=");
        vera.enter(two, SECOND);
        two.post("/mijn-gegevens/overal-uitloggen", Map.of("_csrf", Caller.token(two.get("/mijn-gegevens"))));
        assertThat(one.get("/mijn-werk").uri().toString()).contains("/inloggen?naar=");
        assertThat(sessions.of(vera.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "R90 · van een nieuwe sleutel hoort de eigenaar per mail; overal uitloggen of een nieuw wachtwoord trekt hem in, als de eigenaar dat wil")
    void what_reads_along_ends_too() {
        vera.make(new Caller(port), vera.link("/uitnodiging/"), FIRST);
        var caller = new Caller(port);
        vera.enter(caller, FIRST);
        var secret = key();
        assertThat(vera.letters().getFirst()).contains("de sleutel laptop", "/mijn-gegevens/sleutels");
        var address = program.call(() -> calendar.renew(vera.id()));
        var out = caller.get("/mijn-gegevens");
        assertThat(out.body()).contains("name=\"sleutels\" value=\"true\" checked");
        caller.post("/mijn-gegevens/overal-uitloggen", Map.of("_csrf", Caller.token(out)));
        assertThat(keys.owner(secret)).as("left as it was").contains(vera.id());
        vera.enter(caller, FIRST);
        caller.post(
                "/mijn-gegevens/overal-uitloggen",
                Map.of("_csrf", Caller.token(caller.get("/mijn-gegevens")), "sleutels", "true"));
        assertThat(keys.owner(secret)).isEmpty();
        assertThat(new Caller(port).get("/agenda/" + address + ".ics").statusCode())
                .isEqualTo(404);

        var next = key();
        newPassword.send(vera.email(), "192.0.2.4");
        var link = vera.link("/nieuw-wachtwoord/");
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
        var link = vera.link("/uitnodiging/");
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
        vera.make(caller, vera.link("/uitnodiging/"), FIRST);
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
}
