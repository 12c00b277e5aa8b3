package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.pages.Chromium;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.passkeys.Passkeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In a real browser, with a device that the browser plays.
@KoersTest
@DisplayName("Inloggen met een passkey")
class PasskeyTests {
    private static final String PASSWORD = "paard batterij lamp nietje";
    private static final String ELSEWHERE = "http://localhost:18993";
    private static final String SIGN = """
            async asked => {
              const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))
              const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
              const key = await navigator.credentials.get({ publicKey: { challenge: bytes(asked.challenge), rpId: 'localhost', userVerification: asked.verify } })
              return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response: {
                clientDataJSON: text(key.response.clientDataJSON), authenticatorData: text(key.response.authenticatorData),
                signature: text(key.response.signature), userHandle: text(key.response.userHandle) } })
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    private final Person vera =
            new Person(PersonId.next(), "Vera Passkey", PersonId.next() + "@voorbeeld.example", List.of());
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private CDPSession devices;
    private String device;
    private Page page;

    @BeforeEach
    void someone_with_a_device() {
        var hash = Passwords.hash(PASSWORD);
        program.run(() -> {
            db.sql("delete from people.tries").update();
            people.add(vera, LocalDate.of(2027, 1, 1));
            passwords.set(vera.id(), hash);
        });
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-NL").setBaseURL("http://localhost:" + port));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        device = devices.send(
                        "WebAuthn.addVirtualAuthenticator",
                        JsonParser.parseString("""
                                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject())
                .get("authenticatorId")
                .getAsString();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    @DisplayName("R90 · gemaakt, ermee ingelogd, hernoemd en verwijderd; daarna laat hij niemand meer binnen")
    void life_of_a_passkey() {
        enter();
        make("Mijn telefoon");
        assertThat(page.content()).contains("De passkey Mijn telefoon is gemaakt");
        page.getByLabel("Naam van de passkey").fill("Nog een");
        page.getByText("Maak een passkey").click();
        page.getByText("Op dit apparaat heb je al een passkey voor Koers").waitFor();

        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/inloggen/passkey")) {
                sent.add(request.postData());
            }
        });
        context.clearCookies();
        // the browser offers it at the mail address; this device says yes at once
        page.navigate("/inloggen/account?naar=/mijn-gegevens");
        page.waitForURL("http://localhost:" + port + "/mijn-gegevens");
        context.clearCookies();
        page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        page.navigate("/inloggen/account?naar=/mijn-gegevens");
        page.getByText("Log in met een passkey").click();
        page.waitForURL("http://localhost:" + port + "/mijn-gegevens");
        assertThat(page.content()).contains("Vera Passkey");
        assertThat(new Caller(port).get("/mijn-gegevens").uri().getPath()).isEqualTo("/inloggen");

        var answer =
                URLDecoder.decode(sent.getLast().replaceAll("(?s).*antwoord=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        assertThat(answered(new Caller(port), answer)).contains("kwam te laat of klopte niet");

        page.navigate("/mijn-gegevens/inloggen");
        page.getByText("Verander Mijn telefoon").click();
        page.getByLabel("Naam van de passkey").fill("Oude telefoon");
        page.getByText("Bewaar de naam").click();
        assertThat(page.content()).contains("De passkey heet nu Oude telefoon");
        var elsewhere = new Caller(port);
        elsewhere.post(
                "/inloggen",
                Map.of(
                        "_csrf",
                        Caller.token(elsewhere.get("/inloggen/account")),
                        "email",
                        vera.email(),
                        "wachtwoord",
                        PASSWORD));
        page.getByText("Verander Oude telefoon").click();
        page.getByText("Verwijder de passkey").click();
        assertThat(page.content()).contains("De passkey Oude telefoon is verwijderd", "Vera Passkey");
        assertThat(elsewhere.get("/mijn-gegevens").uri().getPath()).isEqualTo("/inloggen");
        assertThat(answered(new Caller(port), page, "required")).contains("Koers kent deze passkey niet");
        assertThat(letters())
                .containsExactly(
                        "Een manier om in te loggen bij Koers is weg",
                        "Je kunt op een nieuwe manier inloggen bij Koers");
        assertThat(complaints).noneMatch(it -> it.contains("Content Security Policy"));
    }

    @Test
    @DisplayName(
            "R90 · een antwoord aan een andere site, zonder dat het apparaat zijn eigenaar vroeg, of dubbel: geweigerd")
    void wrong_answers() {
        enter();
        make("Mijn telefoon");
        page.route(ELSEWHERE + "/**", route -> route.fulfill(new Route.FulfillOptions().setBody("<p>elders")));

        var caller = new Caller(port);
        assertThat(answered(caller, page, "required")).contains("Mijn werk");
        var again = new Caller(port);
        page.navigate(ELSEWHERE + "/");
        assertThat(answered(again, page, "required")).contains("kwam te laat of klopte niet");
        page.navigate("/inloggen/vergeten");
        var unverified = new JsonObject();
        unverified.addProperty("authenticatorId", device);
        unverified.addProperty("isUserVerified", false);
        devices.send("WebAuthn.setUserVerified", unverified);
        assertThat(answered(again, page, "discouraged")).contains("kwam te laat of klopte niet");
        assertThat(answered(again, "geen antwoord")).contains("kwam te laat of klopte niet");
        unverified.addProperty("isUserVerified", true);
        devices.send("WebAuthn.setUserVerified", unverified);
        var once = signed(again, page, "required");
        assertThat(answered(again, once)).contains("Mijn werk");
        assertThat(answered(new Caller(port), once)).contains("kwam te laat of klopte niet");
    }

    @Test
    @DisplayName("R90 · de laatste manier om binnen te komen gaat niet weg, en een ander komt er niet bij")
    void never_the_last() {
        enter();
        make("Mijn telefoon");
        var mine = passkeys.of(vera.id()).getFirst().id();
        var other = new Person(PersonId.next(), "Wim", PersonId.next() + "@voorbeeld.example", List.of());
        program.run(() -> {
            people.add(other, LocalDate.of(2027, 1, 1));
            db.sql("delete from people.password where person_id = ?")
                    .param(vera.id().value())
                    .update();
        });
        assertThat(passkeys.remove(other.id(), mine)).isEqualTo(Passkeys.Removed.NOT_THERE);
        assertThat(passkeys.name(other.id(), mine, "Van Wim")).isFalse();
        assertThat(passkeys.find(other.id(), mine)).isEmpty();
        page.navigate("/mijn-gegevens/inloggen/passkeys/" + mine);
        page.getByText("Verwijder de passkey").click();
        assertThat(page.content()).contains("Dit is nu je enige manier om in te loggen");
        assertThat(passkeys.of(vera.id())).hasSize(1);
        assertThat(page.navigate("/mijn-gegevens/inloggen/passkeys/" + PersonId.next())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R91 · wat was getypt, gaat ook mee door inloggen met een passkey")
    void what_was_typed_comes_along() {
        enter();
        make("Mijn telefoon");
        var caller = new Caller(port);
        var answer = signed(caller, page, "required");
        var fields = Map.of(
                "_csrf", Caller.token(caller.get("/inloggen/account")),
                "bewaard-adres", "/mijn-gegevens/naam",
                "bewaard", "naam=Vera+van+de+Passkey");
        assertThat(caller.post("/inloggen/verder", fields).body())
                .contains("Log in met een passkey", "Vera+van+de+Passkey");
        var more = new HashMap<>(fields);
        more.put("antwoord", answer);
        assertThat(caller.post("/inloggen/passkey", more).body())
                .contains("Vera van de Passkey", "action=\"/mijn-gegevens/naam\"");
    }

    @Test
    @DisplayName("R90 · wat geen antwoord van een apparaat is, breekt niets")
    void broken_answers() {
        enter();
        make("Mijn telefoon");
        var whole = signed(new Caller(port), page, "required");
        var chance = new Random(5);
        for (int i = 0; i < 300; i++) {
            program.run(() -> db.sql("delete from people.tries").update());
            int at = chance.nextInt(whole.length());
            var broken = i % 3 == 0
                    ? whole.substring(0, at)
                    : whole.substring(0, at) + (char) chance.nextInt(32, 127) + whole.substring(at + 1);
            assertThat(passkeys.enter(broken, "192.0.2.9"))
                    .satisfiesAnyOf(
                            it -> assertThat(it).isInstanceOf(Passkeys.Outcome.Refused.class),
                            it -> assertThat(it).isInstanceOf(Passkeys.Outcome.Unknown.class),
                            it -> assertThat(it).isInstanceOf(Passkeys.Outcome.In.class));
            assertThat(passkeys.make(vera.id(), "Stuk", broken)).isFalse();
        }
        assertThat(passkeys.of(vera.id())).hasSize(1);
    }

    private void enter() {
        page.navigate("/inloggen/account");
        page.getByLabel("Je mailadres").fill(vera.email());
        page.getByLabel("Je wachtwoord").fill(PASSWORD);
        page.locator("form[action='/inloggen'] button").click();
        page.waitForURL("**/mijn-werk");
    }

    private void make(String name) {
        page.navigate("/mijn-gegevens/inloggen");
        page.getByLabel("Naam van de passkey").fill(name);
        page.getByText("Maak een passkey").click();
        page.getByText("is gemaakt").waitFor();
    }

    /// What the device signs for the page that is open, of what Koers asks the caller.
    private String signed(Caller caller, Page at, String verify) {
        var question =
                caller.post("/inloggen/passkey/vraag", Map.of("_csrf", Caller.token(caller.get("/inloggen/account"))));
        var challenge = JsonParser.parseString(question.body())
                .getAsJsonObject()
                .get("challenge")
                .getAsString();
        return (String) at.evaluate(SIGN, Map.of("challenge", challenge, "verify", verify));
    }

    private String answered(Caller caller, Page at, String verify) {
        return answered(caller, signed(caller, at, verify));
    }

    private String answered(Caller caller, String answer) {
        return caller.post(
                        "/inloggen/passkey",
                        Map.of("_csrf", Caller.token(caller.get("/inloggen/account")), "antwoord", answer))
                .body();
    }

    private List<String> letters() {
        return program.call(
                () -> db.sql("select subject from mail.letter where recipient = ? order by written_at desc, id desc")
                        .param(vera.email())
                        .query(String.class)
                        .list());
    }
}
