package nl.koers.people.internal.federation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.people.Invitations;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.AsProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody in front of a login of a school or institute, played by a real Keycloak.
@KoersTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class FederationRoom {
    static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    static final String PASSWORD = "paard batterij lamp nietje";
    static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);
    static final Pattern LINK = Pattern.compile("(/uitnodiging/[\\w-]+)");
    static final String WAYS = "/mijn-gegevens/inloggen";

    @LocalServerPort
    int port;

    @Autowired
    AsProgram program;

    @Autowired
    Federation federation;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Person vera;
    Wanderer wanderer;

    @BeforeAll
    static void start() {
        Keycloak.start();
    }

    @AfterAll
    static void stop() {
        Keycloak.stop();
    }

    @BeforeEach
    void someone() {
        vera = someone("Vera", PersonId.next() + "@voorbeeld.example");
        wanderer = new Wanderer(port);
        program.run(() -> {
            db.sql("delete from people.tries").update();
            db.sql("delete from people.login").update();
        });
    }

    /// Somebody unknown to Koers until now logs in there and is about to come back.
    URI leave() {
        wanderer.forget();
        wanderer.go("/inloggen/account").follow("Log in met Proefinstituut");
        return wanderer.back("vera-instituut");
    }

    Wanderer link(Wanderer who, String login) {
        return link(who, login, true);
    }

    /// Logging in anew is asked for, so the other login can be chosen.
    Wanderer link(Wanderer who, String login, boolean sayYes) {
        who.forgetElsewhere();
        who.go(WAYS).follow("Koppel een login van Proefinstituut").logIn(login);
        return sayYes ? who.send("/inloggen/via/proef/koppelen", Map.of()) : who;
    }

    Wanderer enter(Person person) {
        return new Wanderer(port)
                .go("/inloggen/account")
                .send("/inloggen", Map.of("email", person.email(), "wachtwoord", PASSWORD));
    }

    Person someone(String name, String email) {
        var person = new Person(PersonId.next(), name, email, List.of());
        program.run(() -> people.add(person, TODAY));
        return person;
    }

    void password(Person person) {
        program.run(() -> db.sql("insert into people.password (person_id, hash, set_at) values (?, ?, ?)")
                .param(person.id().value())
                .param(HASH)
                .param(java.time.OffsetDateTime.of(2027, 6, 2, 0, 0, 0, 0, java.time.ZoneOffset.UTC))
                .update());
    }

    String invited(Person person) {
        var subject = UUID.randomUUID();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    seats.give(person.id(), NationalSeat.DUSI, subject, TODAY);
                    invitations.invite(
                            person.id(), NationalSeat.DUSI, subject, "/mijn-gegevens", "opr.mail.HOST_TEAM.", "Rijn");
                }));
        return letters(person).stream()
                .flatMap(body -> LINK.matcher(body).results().map(it -> it.group(1)))
                .findFirst()
                .orElseThrow();
    }

    List<String> letters(Person person) {
        return program.call(() -> mailbox.of(person.email(), 50)).stream()
                .map(Mailbox.Received::body)
                .toList();
    }
}
