package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.people.Person;
import nl.koers.people.internal.passkeys.Passkeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// In a real browser, with a device that the browser plays.
@DisplayName("Inloggen met een passkey")
class PasskeyTests extends PasskeyRoom {
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

    private List<String> letters() {
        return program.call(
                () -> db.sql("select subject from mail.letter where recipient = ? order by written_at desc, id desc")
                        .param(vera.email())
                        .query(String.class)
                        .list());
    }
}
