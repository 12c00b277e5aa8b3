package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("R90 · de eerste beheerder begint met de link op het scherm; daarna opent geen enkele link meer iets")
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
    }

    private static String begin(Caller caller, String link, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", Caller.token(caller.get("/inloggen")));
        return caller.post(link, all).body();
    }
}
