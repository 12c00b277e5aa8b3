package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.mail.IcsTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Het adres van een eigen agenda")
class CalendarAddressTests {
    private static final Pattern UID = Pattern.compile("(?m)^UID:(\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarAddress addresses;

    @Autowired
    private DayInvitations invitations;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R90 · wie het geheim heeft, leest de dagen van de eigenaar en niet meer; een oud en een fout geheim zijn niets")
    void secret_and_revocable() throws Exception {
        var wout = renewed(Personas.WOUT);
        dossiers(get(wout).body()).forEach(invitations::look);
        var answer = get(wout);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).as("no session").isEmpty();
        IcsTests.read(answer.body());
        assertThat(answer.body()).contains("Peer review Veluwe 2027: reviewdag", "20270617T070000Z");
        assertThat(get(wout).body()).as("the same until something changes").isEqualTo(answer.body());
        assertThat(UID.matcher(get(renewed(Personas.MEES)).body()).find())
                .as("of what Mees has nothing to do with, nothing")
                .isFalse();

        var again = renewed(Personas.WOUT);
        assertThat(get(again).statusCode()).isEqualTo(200);
        var nothing = get("x".repeat(43));
        assertThat(get(wout).statusCode()).isEqualTo(nothing.statusCode()).isEqualTo(404);
        assertThat(get(wout).body()).isEqualTo(nothing.body().replace("x".repeat(43), wout));
        as(Personas.WOUT, () -> {
            addresses.revoke(Personas.WOUT.id());
            return true;
        });
        assertThat(get(again).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R90 · in de tabel staat alleen een afdruk van het geheim, en een ander ziet geen rij")
    void only_a_hash() throws Exception {
        var secret = renewed(Personas.LOTTE);
        var rows = Acting.call(Viewer.program("toets"), () -> addressesAsText());
        assertThat(rows).doesNotContain(secret).isNotEmpty();
        assertThat(as(Personas.HUGO, this::addressesAsText)).isEmpty();
    }

    @Test
    @DisplayName("R61 · vragen veel programma's tegelijk dezelfde agenda, dan wacht er geen op een verbinding")
    void many_at_once() throws Exception {
        var secret = renewed(Personas.WOUT);
        var asked = Collections.nCopies(40, (Callable<String>) () -> addresses.calendar(secret));
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(all.invokeAll(asked, 25, TimeUnit.SECONDS)).noneMatch(Future::isCancelled);
        }
    }

    private String addressesAsText() {
        return Objects.requireNonNull(transaction.<String>execute(_ -> db.sql(
                        "select coalesce(string_agg(encode(secret_hash, 'escape'), ' '), '') from notifications.calendar_address")
                .query(String.class)
                .single()));
    }

    /// Of the meetings in a calendar.
    private static List<UUID> dossiers(String ics) {
        return Pattern.compile("UID:opr-(\\S{36})-DAY")
                .matcher(ics.replace("\r\n ", ""))
                .results()
                .map(it -> UUID.fromString(it.group(1)))
                .toList();
    }

    private String renewed(Persona persona) throws Exception {
        return as(persona, () -> addresses.renew(persona.id()));
    }

    private <T> T as(Persona persona, Supplier<T> act) throws Exception {
        return Acting.call(Viewer.person(persona.id(), persona.name(), seats.of(persona.id())), act::get);
    }

    private HttpResponse<String> get(String secret) throws IOException, InterruptedException {
        try (var caller = HttpClient.newHttpClient()) {
            return caller.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/agenda/" + secret + ".ics"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
