package nl.koers.people.internal.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.people.Invitations;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.OpenSessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/// Logging in at a school or institute, played by a real Keycloak. The traps are those of `domain.md` §11.1.
@KoersTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Inloggen bij een school of instituut")
class FederationTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final String PASSWORD = "paard batterij lamp nietje";
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);
    private static final Pattern LINK = Pattern.compile("(/uitnodiging/[\\w-]+)");
    private static final String WAYS = "/mijn-gegevens/inloggen";

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private Federation federation;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Person vera;
    private Wanderer wanderer;

    @BeforeAll
    static void start() {
        Keycloak.start();
    }

    @AfterAll
    static void stop() {
        Keycloak.stop();
    }

    @BeforeEach
    void someone() {
        vera = someone("Vera", PersonId.next() + "@voorbeeld.example");
        wanderer = new Wanderer(port);
        program.run(() -> {
            db.sql("delete from people.tries").update();
            db.sql("delete from people.login").update();
        });
    }

    @Test
    @DisplayName("R90 · met een uitnodiging gekoppeld na een ja, daarna vanzelf binnen; de naam daar doet er niet toe")
    void by_invitation() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        assertThat(wanderer.text())
                .contains("Horen deze twee bij elkaar?", "Vera van het Instituut", "vera@instituut.example")
                .contains("instituut.example", vera.email());
        assertThat(federation.of(vera.id())).as("nothing before the yes").isEmpty();
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        assertThat(wanderer.here()).hasToString(wanderer.home() + "/mijn-gegevens");
        assertThat(wanderer.text()).contains("Vera").doesNotContain("van het Instituut");
        assertThat(federation.of(vera.id())).extracting(Login::home).containsExactly("instituut.example");
        assertThat(letters(vera).getFirst()).contains("een login van Proefinstituut");

        var again = new Wanderer(port)
                .go("/inloggen/account?naar=/mijn-gegevens/alles")
                .follow("Log in met Proefinstituut");
        again.logIn("vera-instituut");
        assertThat(again.here()).hasToString(again.home() + "/mijn-gegevens/alles");
        assertThat(federation.of(vera.id()).getFirst().used()).isNotNull();
        assertThat(kept())
                .as("of a provider no name, address or token is kept")
                .noneMatch(it -> it.contains("Instituut"));

        var later = new Wanderer(port).go(invited(vera));
        assertThat(later.text()).contains("Welkom terug, Vera");
        later.follow("Log in met Proefinstituut").logIn("vera-instituut");
        assertThat(later.here()).hasToString(later.home() + "/mijn-gegevens");
    }

    @Test
    @DisplayName("R90 · trap b: zonder mailadres of naam gaat het net zo goed")
    void without_an_address() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-school");
        assertThat(wanderer.text()).contains("Horen deze twee bij elkaar?", "school.example");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        assertThat(federation.of(vera.id())).extracting(Login::home).containsExactly("school.example");
    }

    @Test
    @DisplayName("R90 · trap d: twee logins van één mens, gekoppeld en weer los, maar nooit de laatste")
    void two_logins_of_one_person() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        wanderer.go(WAYS);
        assertThat(wanderer.text()).contains("Proefinstituut (instituut.example)");

        var school = link(wanderer, "vera-school");
        assertThat(school.text())
                .contains("Je login van Proefinstituut is gekoppeld", "Proefinstituut (school.example)");
        for (var login : List.of("vera-instituut", "vera-school")) {
            var one = new Wanderer(port)
                    .go("/inloggen/account")
                    .follow("Log in met Proefinstituut")
                    .logIn(login);
            assertThat(one.go("/mijn-gegevens").text()).contains(vera.email());
        }
        assertThat(link(wanderer, "vera-school", false).text()).contains("was al gekoppeld");
        assertThat(sessions.of(vera.id())).hasSizeGreaterThan(1);

        var institute = federation.of(vera.id()).getFirst();
        wanderer.go(WAYS).send(WAYS + "/logins/" + institute.id() + "/los", Map.of());
        assertThat(wanderer.text())
                .contains("De login is ontkoppeld", "school.example")
                .doesNotContain("(instituut");
        assertThat(sessions.of(vera.id())).hasSize(1);
        assertThat(new Wanderer(port)
                        .go("/inloggen/account")
                        .follow("Log in met Proefinstituut")
                        .logIn("vera-instituut")
                        .text())
                .contains("Koers kent deze login nog niet");

        var last = federation.of(vera.id()).getFirst();
        wanderer.go(WAYS).send(WAYS + "/logins/" + last.id() + "/los", Map.of());
        assertThat(wanderer.text()).contains("Dit is nu je enige manier om in te loggen");
        assertThat(federation.of(vera.id())).hasSize(1);
        assertThat(federation.unlink(
                        someone("Wim", PersonId.next() + "@x.example").id(), last.id()))
                .isEqualTo(Federation.Unlinked.NOT_THERE);
    }

    @Test
    @DisplayName("R90 · traps c en f: wie onbekend is blijft dat, ook met het mailadres van een ander en een mooie rol")
    void unknown() {
        var known = someone("Met account", "vera-met-account@voorbeeld.example");
        wanderer.go("/inloggen/account").follow("Log in met Proefinstituut").logIn("vreemd");
        assertThat(wanderer.text())
                .contains("Koers kent deze login nog niet", "vera-met-account@voorbeeld.example")
                .contains("Open dan de link uit die mail");
        assertThat(wanderer.go("/mijn-gegevens").here().getPath()).isEqualTo("/inloggen");
        assertThat(federation.of(known.id())).isEmpty();
        password(vera);
        var invitation = invited(vera);
        wanderer.go(invitation).follow("Log in met Proefinstituut");
        assertThat(wanderer.text()).as("who has an account, links it there").contains("Koers kent deze login nog niet");

        var newcomer = someone("Nieuw", PersonId.next() + "@voorbeeld.example");
        wanderer.go(invited(newcomer)).follow("Log in met Proefinstituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        assertThat(seats.of(newcomer.id())).as("a claim gives no seat").hasSize(1);
        assertThat(wanderer.go("/landelijk").text()).doesNotContain("Alle peer reviews");
        program.run(() -> db.sql("delete from people.login").update());
        program.run(() -> db.sql("delete from people.affiliation where person_id = ?")
                .param(known.id().value())
                .update());
        program.run(() -> db.sql("delete from people.person where id = ?")
                .param(known.id().value())
                .update());
    }

    @Test
    @DisplayName("R90 · de login van een ander koppelen gaat niet, niet bij een account en niet met een uitnodiging")
    void of_somebody_else() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        var wim = someone("Wim", PersonId.next() + "@voorbeeld.example");
        password(wim);
        var other = enter(wim);
        assertThat(link(other, "vera-instituut", false).text()).contains("Deze login hoort bij een ander account");
        var newcomer = someone("Nieuw", PersonId.next() + "@voorbeeld.example");
        var third = new Wanderer(port).go(invited(newcomer)).follow("Log in met Proefinstituut");
        third.logIn("vera-instituut");
        assertThat(third.text()).contains("Deze login hoort bij een ander account");
        assertThat(federation.of(newcomer.id())).isEmpty();
    }

    @Test
    @DisplayName("R90 · een andere state, een code voor een ander, twee keer terug of in een andere browser: geweigerd")
    void altered_answers() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());

        var back = leave();
        wanderer.go(back.toString().replaceAll("state=[^&]{4}", "state=anders"));
        assertThat(wanderer.text()).contains("Inloggen met Proefinstituut lukte niet");
        assertThat(new Wanderer(port).go(back.toString()).text()).contains("lukte niet");
        wanderer.go(back.toString());
        assertThat(wanderer.here().getPath())
                .as("the real one still gets in, once")
                .isEqualTo("/mijn-werk");
        wanderer.go(back.toString());
        assertThat(wanderer.text()).contains("lukte niet");

        // a code that was meant for another question: PKCE and nonce both say no
        var first = leave();
        wanderer.forget();
        var second = leave();
        wanderer.go(second.toString().replaceAll("code=[^&]+", part(first, "code")));
        assertThat(wanderer.text()).contains("lukte niet");
        assertThat(wanderer.go("/mijn-gegevens").here().getPath()).isEqualTo("/inloggen");

        // the answer of another issuer (mix-up), and an answer to another door
        var third = leave();
        wanderer.go(third.toString().replaceAll("iss=[^&]+", "iss=http%3A%2F%2Felders.example"));
        assertThat(wanderer.text()).contains("lukte niet");
        var fourth = leave();
        wanderer.go(fourth.toString().replace("/via/proef/", "/via/vraagt/"));
        assertThat(wanderer.text()).contains("lukte niet");
        assertThat(wanderer.go("/inloggen/via/bestaat-niet").text()).contains("Deze pagina bestaat niet");
    }

    @Test
    @DisplayName("R90 · een ander antwoord dan op deze vraag (nonce): geweigerd")
    void another_nonce() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        wanderer.forget();
        wanderer.go("/inloggen/account");
        var link = wanderer.page().select("a:containsOwn(Proefinstituut)").attr("href");
        var asked = wanderer.question(link);
        wanderer.go(asked.toString().replaceAll("nonce=[^&]+", "nonce=anders"));
        wanderer.logIn("vera-instituut");
        assertThat(wanderer.text()).contains("Inloggen met Proefinstituut lukte niet");
        assertThat(wanderer.go("/mijn-gegevens").here().getPath()).isEqualTo("/inloggen");
    }

    @Test
    @DisplayName(
            "R90 · afgebroken bij het instituut, te weinig zekerheid, of niemand thuis: een bladzijde die zegt wat je doet")
    void clear_pages() {
        wanderer.go("/inloggen/account?naar=/mijn-gegevens")
                .follow("Log in met Vraagt eerst")
                .logIn("wim");
        var consent = Objects.requireNonNull(
                wanderer.page().select("form:has([name=cancel])").first(), wanderer::text);
        consent.select("[name=accept]").remove();
        wanderer.submit(consent, Map.of("cancel", "No"));
        assertThat(wanderer.text()).contains("Je bent niet ingelogd", "Je brak het inloggen bij Vraagt eerst af");
        wanderer.follow("Terug");
        assertThat(wanderer.here()).hasToString(wanderer.home() + "/inloggen?naar=%2Fmijn-gegevens");

        wanderer.go("/inloggen/account").follow("Log in met Met tweede stap").logIn("wim");
        assertThat(wanderer.text()).contains("Er is een tweede stap nodig");

        wanderer.go("/inloggen/account").follow("Log in met Dichte deur");
        assertThat(wanderer.text()).contains("Dichte deur is nu niet te bereiken", "log in op een andere manier");
        password(vera);
        assertThat(enter(vera).here().getPath()).isEqualTo("/mijn-werk");
    }

    @Test
    @DisplayName("R91 · opnieuw inloggen naast een tekst gaat ook zo: het venster zegt dat het klaar is")
    void in_the_window() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        wanderer.forget();
        wanderer.go("/inloggen/via/proef?naar=/inloggen/venster").logIn("vera-instituut");
        assertThat(wanderer.here().getPath()).isEqualTo("/inloggen/venster");
        assertThat(wanderer.text()).contains("Vera");
        wanderer.go("/inloggen/via/proef?naar=https://elders.example/");
        assertThat(wanderer.here().getPath()).as("never to elsewhere").isEqualTo("/mijn-werk");
    }

    @Test
    @DisplayName("R90 · na uitloggen staat er hoe het bij de aanbieder staat; daar uitloggen kan met één link")
    void logging_out_there_too() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of()).send("/uitloggen", Map.of());
        assertThat(wanderer.here()).hasToString(wanderer.home() + "/uitgelogd/proef");
        assertThat(wanderer.text()).contains("uitgelogd bij Koers", "Bij Proefinstituut ben je nog ingelogd");
        wanderer.go("/inloggen/account").follow("Log in met Proefinstituut");
        assertThat(wanderer.here().getPath()).as("still known there").isEqualTo("/mijn-werk");
        wanderer.go("/mijn-gegevens").send("/uitloggen", Map.of()).follow("Log ook uit bij Proefinstituut");
        wanderer.submit(Objects.requireNonNull(wanderer.page().select("form").first(), wanderer::text), Map.of());
        assertThat(wanderer.here()).hasToString(wanderer.home() + "/uitgelogd");
        assertThat(wanderer.text()).contains("Ook waar je vandaan kwam");
        wanderer.go("/inloggen/account").follow("Log in met Proefinstituut");
        assertThat(wanderer.page().select("form#kc-form-login"))
                .as("asked anew")
                .hasSize(1);

        assertThat(wanderer.go("/uitgelogd/dicht").text())
                .contains("Koers kan je daar niet uitloggen")
                .doesNotContain("Log ook uit");
        assertThat(wanderer.go("/uitgelogd/nergens").text()).contains("Deze pagina bestaat niet");
        password(vera);
        var home = enter(vera).go("/mijn-gegevens").send("/uitloggen", Map.of());
        assertThat(home.here()).hasToString(home.home() + "/");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("R90 · valt het instituut uit halverwege, dan zegt een bladzijde dat, en een wachtwoord werkt")
    void gone_halfway() {
        wanderer.go(invited(vera)).follow("Log in met Proefinstituut").logIn("vera-instituut");
        wanderer.send("/inloggen/via/proef/koppelen", Map.of());
        var back = leave();
        Keycloak.stop();
        wanderer.go(back.toString());
        assertThat(wanderer.text()).contains("Inloggen met Proefinstituut lukte niet");
        password(vera);
        assertThat(enter(vera).here().getPath()).isEqualTo("/mijn-werk");
    }

    /// Somebody unknown to Koers until now logs in there and is about to come back.
    private URI leave() {
        wanderer.forget();
        wanderer.go("/inloggen/account").follow("Log in met Proefinstituut");
        return wanderer.back("vera-instituut");
    }

    private static String part(URI address, String name) {
        return Pattern.compile(name + "=[^&]+")
                .matcher(address.toString())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private Wanderer link(Wanderer who, String login) {
        return link(who, login, true);
    }

    /// Logging in anew is asked for, so the other login can be chosen.
    private Wanderer link(Wanderer who, String login, boolean sayYes) {
        who.forgetElsewhere();
        who.go(WAYS).follow("Koppel een login van Proefinstituut").logIn(login);
        return sayYes ? who.send("/inloggen/via/proef/koppelen", Map.of()) : who;
    }

    private Wanderer enter(Person person) {
        return new Wanderer(port)
                .go("/inloggen/account")
                .send("/inloggen", Map.of("email", person.email(), "wachtwoord", PASSWORD));
    }

    private Person someone(String name, String email) {
        var person = new Person(PersonId.next(), name, email, List.of());
        program.run(() -> people.add(person, TODAY));
        return person;
    }

    private void password(Person person) {
        program.run(() -> db.sql("insert into people.password (person_id, hash, set_at) values (?, ?, ?)")
                .param(person.id().value())
                .param(HASH)
                .param(java.time.OffsetDateTime.of(2027, 6, 2, 0, 0, 0, 0, java.time.ZoneOffset.UTC))
                .update());
    }

    private String invited(Person person) {
        var subject = UUID.randomUUID();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    seats.give(person.id(), NationalSeat.DUSI, subject, TODAY);
                    invitations.invite(
                            person.id(), NationalSeat.DUSI, subject, "/mijn-gegevens", "opr.mail.HOST_TEAM.", "Rijn");
                }));
        return letters(person).stream()
                .flatMap(body -> LINK.matcher(body).results().map(it -> it.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(Person person) {
        return program.call(() -> mailbox.of(person.email(), 50)).stream()
                .map(Mailbox.Received::body)
                .toList();
    }

    private List<String> kept() {
        return program.call(() -> db.sql("select l::text from people.login l")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list());
    }
}
