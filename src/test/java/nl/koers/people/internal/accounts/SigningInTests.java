package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Inloggen met een wachtwoord")
class SigningInTests {
    private static final String RIGHT = "paard batterij lamp nietje";

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private Passwords passwords;

    @Autowired
    private People people;

    @Autowired
    private SigningIn signingIn;

    private Caller caller;
    private final String known = PersonId.next() + "@voorbeeld.example";
    private final String without = PersonId.next() + "@voorbeeld.example";
    private final String unknown = PersonId.next() + "@voorbeeld.example";

    @BeforeEach
    void someone() {
        caller = new Caller(port);
        var hash = Passwords.hash(RIGHT);
        program.run(() -> {
            db("delete from people.tries");
            var person = new Person(PersonId.next(), "Vera", known, List.of());
            people.add(person, LocalDate.of(2027, 1, 1));
            passwords.set(person.id(), hash);
            people.add(new Person(PersonId.next(), "Wim", without, List.of()), LocalDate.of(2027, 1, 1));
        });
    }

    @Test
    @DisplayName(
            "R90 · een fout wachtwoord klinkt hetzelfde voor wie er is, wie geen wachtwoord heeft en wie er niet is")
    void wrong_sounds_the_same() {
        var answers = List.of(known, without, unknown).stream()
                .map(email -> enter(email, "iets anders dan dat"))
                .map(answer -> answer.statusCode() + neutral(answer.body()))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst()).contains("Dit mailadres en wachtwoord horen niet bij elkaar");
    }

    @Test
    @DisplayName("R90 · wie er niet is, wacht even lang op het antwoord")
    void wrong_takes_as_long() {
        enter(unknown, "om warm te lopen");
        var here = took(known);
        var nowhere = took(unknown);
        assertThat(nowhere).isBetween(here / 3, here * 3);
    }

    @Test
    @DisplayName(
            "R90 · na vijf keer raden helpt ook het goede wachtwoord niet, met een tijd erbij, ook voor wie er niet is")
    void closes() {
        for (var email : List.of(known, unknown)) {
            for (int i = 0; i < 5; i++) {
                assertThat(enter(email, "fout fout fout " + i).body()).contains("horen niet bij elkaar");
            }
            assertThat(enter(email, RIGHT).body()).contains("Er is te vaak een verkeerd wachtwoord geprobeerd. Vanaf ");
        }
        // hoofdletters en spaties maken er geen ander account van
        assertThat(enter(" " + known.toUpperCase(java.util.Locale.ROOT), RIGHT).body())
                .contains("te vaak");
    }

    @Test
    @DisplayName("R90 · wie vanaf één adres bij veel accounts raadt, sluit dat adres, en niet ieders account")
    void one_machine_closes_not_everybody() {
        var guessed = IntStream.range(0, 7).mapToObj(it -> it + unknown).toList();
        for (int i = 0; i < 5; i++) {
            guessed.forEach(email -> signingIn.signIn(email, "fout fout fout", "192.0.2.9"));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.signIn(known, "fout fout fout", "192.0.2.9"))
                    .isInstanceOf(SigningIn.Outcome.Closed.class);
        }
        assertThat(signingIn.signIn(known, RIGHT, "192.0.2.9")).isInstanceOf(SigningIn.Outcome.Closed.class);
        assertThat(signingIn.signIn(known, RIGHT, "192.0.2.10")).isInstanceOf(SigningIn.Outcome.In.class);
        assertThat(signingIn.signIn(guessed.getFirst(), RIGHT, "192.0.2.10"))
                .as("guessed before the address closed")
                .isInstanceOf(SigningIn.Outcome.Closed.class);
    }

    @Test
    @DisplayName(
            "R90 · wat voor de database hetzelfde account is, telt als één: elk ander schrift geeft geen vijf nieuwe pogingen")
    void one_account_counts_as_one() {
        var dotted = "\u0130" + known;
        program.run(() -> people.add(new Person(PersonId.next(), "Ida", dotted, List.of()), LocalDate.of(2027, 1, 1)));
        for (var typed : List.of(dotted, "\u0130" + known.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(program.call(() -> people.findByEmail(typed))).as(typed).isPresent();
            for (int i = 0; i < 3; i++) {
                signingIn.signIn(typed, "fout fout fout", "192.0.2.11");
            }
        }
        assertThat(signingIn.signIn(dotted, RIGHT, "192.0.2.11")).isInstanceOf(SigningIn.Outcome.Closed.class);
    }

    @Test
    @DisplayName("R90 · wie in IPv6 van adres wisselt binnen het eigen netwerk, krijgt daar geen nieuwe pogingen van")
    void a_network_counts_as_one() {
        for (int i = 0; i < 31; i++) {
            signingIn.signIn(i + unknown, "fout fout fout", "2001:db8:7:1::" + i);
        }
        assertThat(signingIn.signIn(known, RIGHT, "2001:db8:7:1:ffff::1")).isInstanceOf(SigningIn.Outcome.Closed.class);
        assertThat(signingIn.signIn(known, RIGHT, "2001:db8:7:2::1")).isInstanceOf(SigningIn.Outcome.In.class);
    }

    @Test
    @DisplayName("R90 · wie inlogt, krijgt een nieuwe sessie, en gaat naar waar hij heen wilde")
    void goes_on_in_a_new_session() {
        var door = caller.get("/mijn-gegevens?x=1");
        assertThat(door.uri().toString()).endsWith("/inloggen?naar=%2Fmijn-gegevens%3Fx%3D1");
        var before = caller.get("/inloggen/account");
        var session = caller.session();
        var answer = caller.post(
                "/inloggen",
                Map.of(
                        "_csrf",
                        Caller.token(before),
                        "email",
                        known,
                        "wachtwoord",
                        RIGHT,
                        "naar",
                        "/mijn-gegevens?x=1"));
        assertThat(answer.uri()).hasToString("http://localhost:" + port + "/mijn-gegevens?x=1");
        assertThat(answer.body()).contains("Vera");
        assertThat(session).isNotEmpty().isNotEqualTo(caller.session());
    }

    @Test
    @DisplayName("R90 · inloggen leidt nooit naar een ander huis")
    void never_leads_elsewhere() {
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/inloggen/samira")) {
            var door = caller.get("/inloggen/account");
            var answer = caller.post(
                    "/inloggen",
                    Map.of("_csrf", Caller.token(door), "email", known, "wachtwoord", RIGHT, "naar", elsewhere));
            assertThat(answer.uri()).hasToString("http://localhost:" + port + "/mijn-werk");
        }
    }

    @Test
    @DisplayName("R91 · wat je verstuurt als je bent uitgelogd, is er na het inloggen nog")
    void keeps_what_was_sent() {
        var text = "Een tekst van drie regels:\r\n\r\nmet één <b>teken</b> & \"meer\" 😀";
        var late = caller.post("/opr/x/reflectie/PAST", Map.of("_csrf", "oud", "base", "7", "text", text));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("bewaard-adres", "je tekst gaat mee");
        var back = caller.post(
                "/inloggen",
                Map.of(
                        "_csrf",
                        Caller.token(late),
                        "email",
                        known,
                        "wachtwoord",
                        RIGHT,
                        "bewaard-adres",
                        "/opr/x/reflectie/PAST",
                        "bewaard",
                        "base=7&text=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(back.body())
                .contains(
                        "Je tekst is er nog",
                        "Vera",
                        "action=\"/opr/x/reflectie/PAST\"",
                        "&lt;b>teken&lt;/b> &amp; &#34;meer&#34; 😀");
        assertThat(Caller.token(back)).isNotEmpty();
    }

    @Test
    @DisplayName("R90 · een formulier van een ander huis wordt nooit bewaard om te versturen")
    void keeps_nothing_of_others() {
        var answer = caller.postFrom("https://evil.example", "/opr/x/stoppen", Map.of("reason", "een lange reden"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("bewaard-adres", "een lange reden");
        assertThat(caller.get("/inloggen/bewaard").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R91 · een script hoort dat het weer moet inloggen, en krijgt daarna een nieuw bewijs")
    void tells_a_script() {
        var out = caller.post("/opr/x/reflectie/PAST", Map.of("text", "x"), "Accept", "application/json");
        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.headers().firstValue("X-Koers-Login")).contains("/inloggen");
        assertThat(out.body()).contains("Je bent uitgelogd", "/inloggen/venster");
        caller.post(
                "/inloggen",
                Map.of("_csrf", Caller.token(caller.get("/inloggen/account")), "email", known, "wachtwoord", RIGHT));
        var stale = caller.post("/opr/x/reflectie/PAST", Map.of("text", "x"), "Accept", "application/json");
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.headers().firstValue("X-Koers-Csrf")).contains("/csrf");
        var fresh = caller.get("/csrf", "Accept", "application/json");
        assertThat(fresh.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(fresh.body()).contains("\"header\":\"X-CSRF-TOKEN\"", "\"name\":\"Vera\"", "\"person\":");
        assertThat(caller.get("/inloggen/venster").body()).contains("Je bent weer ingelogd");
    }

    @Test
    @DisplayName("R90 · wie alleen leest, krijgt geen sessie")
    void reading_begins_no_session() {
        caller.get("/");
        caller.get("/kwaliteitskader/2021");
        assertThat(caller.session()).isEmpty();
    }

    private HttpResponse<String> enter(String email, String password) {
        var door = caller.get("/inloggen/account");
        return caller.post("/inloggen", Map.of("_csrf", Caller.token(door), "email", email, "wachtwoord", password));
    }

    /// The quickest of three, in milliseconds.
    private long took(String email) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            Passwords.matches(
                    "iets anders " + i,
                    program.call(() -> passwords.of(email))
                            .map(Passwords.Kept::hash)
                            .orElse(null));
            least = Math.min(least, (System.nanoTime() - begin) / 1_000_000);
        }
        return least;
    }

    private String neutral(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace(known, "")
                .replace(without, "")
                .replace(unknown, "");
    }

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient database;

    private void db(String statement) {
        database.sql(statement).update();
    }
}
