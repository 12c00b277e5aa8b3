package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("Een ander mailadres")
class NewAddressTests {
    private static final String PASSWORD = "paard batterij lamp nietje";
    private static final Pattern LINK = Pattern.compile("(/mailadres/[\\w-]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private Passwords passwords;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private nl.koers.mail.internal.Returning returning;

    @Autowired
    private JdbcClient db;

    private final Person vera = new Person(PersonId.next(), "Vera", PersonId.next() + "@voorbeeld.example", List.of());
    private final String next = PersonId.next() + "@nieuw.example";
    private Caller caller;

    @BeforeEach
    void someone() {
        var hash = Passwords.hash(PASSWORD);
        program.run(() -> {
            db.sql("delete from people.tries").update();
            people.add(vera, LocalDate.of(2027, 1, 1));
            passwords.set(vera.id(), hash);
        });
        caller = new Caller(port);
        enter(caller, vera.email());
    }

    @Test
    @DisplayName("R90 · pas na openen en bevestigen van de link bij het nieuwe adres; het oude hoort het")
    void changes() {
        assertThat(ask("geen adres", PASSWORD).body()).contains("value=\"geen adres\"");
        assertThat(ask(vera.email(), PASSWORD).body()).contains("Dit is je mailadres al");
        assertThat(ask(next, "een ander wachtwoord").body()).contains("Dit is niet je wachtwoord van nu");
        assertThat(letters(next)).isEmpty();
        assertThat(ask(next, PASSWORD).body()).contains("Er ligt een mail met een link bij " + next);
        assertThat(letters(vera.email()).getFirst())
                .as("told before anything changes")
                .contains("zojuist gevraagd om een ander mailadres", "/mijn-gegevens");
        var link = link();
        var elsewhere = new Caller(port);
        for (int i = 0; i < 2; i++) {
            assertThat(elsewhere.get(link).body()).contains("Bevestig je nieuwe mailadres", next);
        }
        assertThat(email()).isEqualTo(vera.email());
        assertThat(confirm(elsewhere, link).body()).contains("Je mailadres is veranderd");
        assertThat(email()).isEqualTo(next);
        assertThat(elsewhere.get("/mijn-gegevens").uri().getPath())
                .as("it lets nobody in")
                .isEqualTo("/inloggen");
        assertThat(letters(vera.email()).getFirst()).contains("Koers mailt voortaan naar een ander adres");
        assertThat(confirm(elsewhere, link).body()).contains("Deze link is al gebruikt");
        assertThat(enter(new Caller(port), next).body()).contains("Mijn werk");
        assertThat(elsewhere.get("/mailadres/" + "x".repeat(43)).body()).contains("Deze link klopt niet");
    }

    @Test
    @DisplayName("R33 · komt de mail naar je nieuwe adres terug, dan lees je dat zelf bij Mijn werk")
    void the_new_one_comes_back() {
        ask(next, PASSWORD);
        program.run(() -> returning.note(
                db.sql("select id from mail.letter where recipient = ?")
                        .param(next)
                        .query(java.util.UUID.class)
                        .single(),
                "5.1.1"));
        assertThat(caller.get("/mijn-werk").body()).contains("Bekijk de mail die niet aankwam bij " + next);
        assertThat(caller.get("/niet-aangekomen").body()).contains(next, "Een mail over een nieuw mailadres");
    }

    @Test
    @DisplayName("R90 · wie het niet was, logt overal uit: dan verandert de link naar het nieuwe adres niets meer")
    void stopped() {
        ask(next, PASSWORD);
        var link = link();
        caller.post("/mijn-gegevens/overal-uitloggen", Map.of("_csrf", Caller.token(caller.get("/mijn-gegevens"))));
        assertThat(confirm(new Caller(port), link).body()).contains("Deze link is al gebruikt");
        assertThat(email()).isEqualTo(vera.email());
    }

    @Test
    @DisplayName("R90 · of een adres al een account heeft, hoort alleen de eigenaar van dat adres")
    void taken() {
        var wim = new Person(PersonId.next(), "Wim", next, List.of());
        var free = ask(PersonId.next() + "@vrij.example", PASSWORD);
        program.run(() -> people.add(wim, LocalDate.of(2027, 1, 1)));
        var taken = ask(next, PASSWORD);
        assertThat(neutral(taken.body())).isEqualTo(neutral(free.body()));
        assertThat(letters(next).getFirst())
                .contains("hoort al bij een account")
                .doesNotContain("/mailadres/");
    }

    @Test
    @DisplayName("R90 · kreeg een ander het adres intussen, dan verandert er niets; en vaak vragen geeft weinig mail")
    void taken_meanwhile() {
        ask(next, PASSWORD);
        var link = link();
        for (int i = 0; i < 6; i++) {
            ask(next, PASSWORD);
        }
        assertThat(letters(next)).hasSizeLessThanOrEqualTo(4);
        program.run(() -> people.add(new Person(PersonId.next(), "Wim", next, List.of()), LocalDate.of(2027, 1, 1)));
        assertThat(confirm(caller, link).body()).contains("Dit adres hoort al bij een account");
        assertThat(email()).isEqualTo(vera.email());
    }

    private static String neutral(String page) {
        return page.replaceAll("[0-9a-f-]{36}@[a-z.]+", "ADRES").replaceAll("value=\"[^\"]{20,}\"", "TOKEN");
    }

    private HttpResponse<String> ask(String address, String password) {
        return caller.post(
                "/mijn-gegevens/mailadres",
                Map.of(
                        "_csrf", Caller.token(caller.get("/mijn-gegevens/mailadres")),
                        "email", address,
                        "wachtwoord", password));
    }

    private static HttpResponse<String> confirm(Caller who, String link) {
        return who.post(link, Map.of("_csrf", Caller.token(who.get("/inloggen/account"))));
    }

    private static HttpResponse<String> enter(Caller who, String email) {
        return who.post(
                "/inloggen",
                Map.of("_csrf", Caller.token(who.get("/inloggen/account")), "email", email, "wachtwoord", PASSWORD));
    }

    private String email() {
        return program.call(() -> people.require(vera.id()).email());
    }

    private List<String> letters(String to) {
        return program.call(() -> mailbox.of(to, 50)).stream()
                .map(Mailbox.Received::body)
                .toList();
    }

    private String link() {
        return letters(next).stream()
                .flatMap(body -> LINK.matcher(body).results().map(it -> it.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
