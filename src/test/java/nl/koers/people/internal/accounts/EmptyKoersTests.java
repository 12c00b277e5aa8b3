package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Koers as `./koers start` begins it: no demonstration, nobody in it.
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "koers.data=target/test-data-start",
            "koers.database.url=",
            "koers.database.fresh=true",
            "koers.database.settings=fsync=off,synchronous_commit=off,full_page_writes=off"
        })
@DisplayName("Een lege Koers")
class EmptyKoersTests {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/begin/[A-Za-z0-9_-]{43})");

    private static final Pattern INVITATION = Pattern.compile("http://localhost:\\d+(/uitnodiging/[A-Za-z0-9_-]{43})");

    @LocalServerPort
    private int port;

    @Autowired
    private AsProgram program;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R90, R94 · de eerste beheerder begint met de link op het scherm, en daarna een partnerschap met een coördinator")
    void the_first_administrator(CapturedOutput screen) {
        var found = LINK.matcher(screen.getAll());
        assertThat(found.find()).isTrue();
        var link = found.group(1);
        assertThat(found.find()).as("once").isFalse();
        var second = "/begin/" + first.invite().orElseThrow();
        var caller = new Caller(port);
        assertThat(caller.get("/inloggen").body()).contains("Je wachtwoord").doesNotContain("demonstratie", "Samira");
        assertThat(caller.get("/demonstratie").statusCode()).isEqualTo(404);
        assertThat(caller.get("/begin/" + "x".repeat(43)).body()).contains("Deze link klopt niet");
        for (int i = 0; i < 3; i++) {
            assertThat(caller.get(link).body()).contains("Begin met Koers");
        }
        var anna = Map.of("naam", "Anna", "email", "anna@platform.example", "wachtwoord", "kort");
        assertThat(begin(caller, link, anna)).contains("minstens 12 tekens", "value=\"Anna\"");
        var right =
                Map.of("naam", "Anna", "email", "anna@platform.example", "wachtwoord", "paard batterij lamp nietje");
        assertThat(begin(caller, link, right)).contains("Mijn werk", "Landelijk", "Anna");
        var other = new Caller(port);
        assertThat(other.get(link).body()).contains("Koers heeft al een beheerder");
        assertThat(begin(
                        other,
                        second,
                        Map.of("naam", "B", "email", "b@b.example", "wachtwoord", "vier fietsen in de gracht")))
                .contains("Koers heeft al een beheerder");
        assertThat(first.invite()).isEmpty();
        assertThat(db.sql("select name from people.person").query(String.class).list())
                .containsExactly("Anna");
        begins(caller);
    }

    /// R94: from here on a Platform and a partnership can begin.
    private void begins(Caller anna) {
        assertThat(anna.get("/postvak").statusCode()).as("of the demonstration").isEqualTo(404);
        assertThat(anna.get("/mijn-werk").body()).contains("Begin: voeg partnerschappen toe", "href=\"/mensen\"");
        assertThat(anna.get("/mensen").body()).contains("Er staat nog geen partnerschap in Koers");
        var form = anna.get("/mensen/nieuw");
        var partnership = Map.of(
                "id", field(form.body(), "id"),
                "naam", "Partnerschap Eems",
                "kort", "",
                "sector", "PO",
                "erkend", "2021-08-01");
        assertThat(send(anna, form, "/mensen/nieuw", partnership).body())
                .contains("Vul een korte naam in", "value=\"Partnerschap Eems\"", "checked");
        var whole = new HashMap<>(partnership);
        whole.put("kort", "Eems");
        var added = send(anna, form, "/mensen/nieuw", whole);
        assertThat(added.body()).contains("Partnerschap Eems staat in Koers", "nog geen coördinator");
        var place = added.uri().getPath();
        assertThat(send(anna, added, place, Map.of("naam", "Bas", "email", "bas"))
                        .body())
                .contains("lijkt geen mailadres", "value=\"Bas\"");
        var bas = Map.of("naam", "Bas", "email", "bas@eems.example");
        assertThat(send(anna, added, place, bas).body())
                .contains("krijgt een uitnodiging op bas@eems.example", "Kan nog niet inloggen");
        assertThat(send(anna, added, place, bas).body()).contains("Bas (bas@eems.example) heeft deze plek al");
        assertThat(anna.get("/mensen").body()).contains("Elk partnerschap heeft een coördinator");
        basBegins(added.uri().getPath());
        assertThat(anna.get(place).body()).doesNotContain("Kan nog niet inloggen");
        var ends = anna.get(place + "/" + id("bas@eems.example") + "/einde");
        assertThat(ends.body()).contains("Peer review Eems", "Nodig een opvolger uit");
        var own = "/mensen/platform/" + id("anna@platform.example") + "/einde";
        assertThat(send(anna, anna.get(own), own, Map.of("dag", LocalDate.now().toString()))
                        .body())
                .contains("laatste medewerker van het Platform");
    }

    private void basBegins(String place) {
        var bas = new Caller(port);
        var link = INVITATION.matcher(program.call(() -> db.sql("select body from mail.letter where recipient = ?")
                .param("bas@eems.example")
                .query(String.class)
                .single()));
        assertThat(link.find()).isTrue();
        var welcome = bas.get(link.group(1));
        assertThat(welcome.body()).contains("Welkom bij Koers, Bas", "Anna nodigde je uit");
        var home = send(bas, welcome, link.group(1), Map.of("wachtwoord", "vier fietsen in de gracht"));
        assertThat(home.uri().getPath()).isEqualTo(place.replace("/mensen", ""));
        var review = send(bas, home, home.uri().getPath() + "/opr", Map.of());
        var opr = review.uri().getPath();
        assertThat(opr).startsWith("/opr/");
        var part = bas.get(opr + "/reflectie/PAST");
        var text = "/tekst/" + opr.substring("/opr/".length()) + "/PAST";
        send(bas, part, text, Map.of("base", "0", "tekst", "Wij begonnen in 2021 met elf scholen."));
        assertThat(bas.get(opr + "/reflectie/PAST").body()).contains("Wij begonnen in 2021 met elf scholen.");
        assertThat(bas.get("/mensen").statusCode()).isEqualTo(404);
        assertThat(bas.get(place).body()).contains("Nodig een coördinator uit").doesNotContain("/einde");
    }

    private String id(String mail) {
        return db.sql("select people.whose(?)::text")
                .param(mail)
                .query(String.class)
                .single();
    }

    private static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> send(
            Caller caller, HttpResponse<String> page, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", Caller.token(page));
        return caller.post(path, all);
    }

    private static String begin(Caller caller, String link, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", Caller.token(caller.get("/inloggen")));
        return caller.post(link, all).body();
    }
}
