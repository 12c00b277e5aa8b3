package nl.koers.people.internal.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.koers.access.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie bij een school of instituut inlogt en niet binnenkomt")
class FederationRefusedTests extends FederationRoom {
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
        program.run(() -> db.sql("delete from people.mail_address where person_id = ?")
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

    private static String part(URI address, String name) {
        return Pattern.compile(name + "=[^&]+")
                .matcher(address.toString())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
