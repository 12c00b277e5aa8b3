package nl.koers.people.internal.accounts;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.pages.Chromium;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.passkeys.Passkeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Someone in a real browser, with a device that the browser plays.
@KoersTest
abstract class PasskeyRoom {
    static final String PASSWORD = "paard batterij lamp nietje";

    static final String SIGN = """
            async asked => {
              const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))
              const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
              const key = await navigator.credentials.get({ publicKey: { challenge: bytes(asked.challenge), rpId: 'localhost', userVerification: asked.verify } })
              return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response: {
                clientDataJSON: text(key.response.clientDataJSON), authenticatorData: text(key.response.authenticatorData),
                signature: text(key.response.signature), userHandle: text(key.response.userHandle) } })
            }""";

    @LocalServerPort
    int port;

    @Autowired
    AsProgram program;

    @Autowired
    Passwords passwords;

    @Autowired
    Passkeys passkeys;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    final Person vera = new Person(PersonId.next(), "Vera Passkey", PersonId.next() + "@voorbeeld.example", List.of());

    final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    CDPSession devices;
    String device;
    Page page;

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

    void enter() {
        page.navigate("/inloggen/account");
        page.getByLabel("Je mailadres").fill(vera.email());
        page.getByLabel("Je wachtwoord").fill(PASSWORD);
        page.locator("form[action='/inloggen'] button").click();
        page.waitForURL("**/mijn-werk");
    }

    void make(String name) {
        page.navigate("/mijn-gegevens/inloggen");
        page.getByLabel("Naam van de passkey").fill(name);
        page.getByText("Maak een passkey").click();
        page.getByText("is gemaakt").waitFor();
    }

    /// What the device signs for the page that is open, of what Koers asks the caller.
    String signed(Caller caller, Page at, String verify) {
        var question =
                caller.post("/inloggen/passkey/vraag", Map.of("_csrf", Caller.token(caller.get("/inloggen/account"))));
        var challenge = JsonParser.parseString(question.body())
                .getAsJsonObject()
                .get("challenge")
                .getAsString();
        return (String) at.evaluate(SIGN, Map.of("challenge", challenge, "verify", verify));
    }

    String answered(Caller caller, Page at, String verify) {
        return answered(caller, signed(caller, at, verify));
    }

    String answered(Caller caller, String answer) {
        return caller.post(
                        "/inloggen/passkey",
                        Map.of("_csrf", Caller.token(caller.get("/inloggen/account")), "antwoord", answer))
                .body();
    }
}
