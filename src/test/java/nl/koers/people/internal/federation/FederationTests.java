package nl.koers.people.internal.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.access.PersonId;
import nl.koers.people.internal.accounts.OpenSessions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Logging in at a school or institute, played by a real Keycloak. The traps are those of `domain.md` §11.1.
@DisplayName("Inloggen bij een school of instituut")
class FederationTests extends FederationRoom {
    @Autowired
    private OpenSessions sessions;

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

    private List<String> kept() {
        return program.call(() -> db.sql("select l::text from people.login l")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list());
    }
}
