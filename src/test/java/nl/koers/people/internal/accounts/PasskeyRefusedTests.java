package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import java.util.Random;
import nl.koers.people.internal.passkeys.Passkeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een passkey die niemand binnenlaat")
class PasskeyRefusedTests extends PasskeyRoom {
    private static final String ELSEWHERE = "http://localhost:18993";

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
}
