package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.matrix.Visitor;
import nl.koers.people.People;
import nl.koers.ui.Words;
import nl.koers.work.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Mail die terugkwam, bij wie er iets aan kan doen")
class ReturnedWorkTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 7);

    @LocalServerPort
    private int port;

    @Autowired
    private ReturnedWork work;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final String to = UUID.randomUUID() + "@voorbeeld.example";

    @AfterEach
    void settled() {
        as(
                Viewer.program("toets"),
                () -> db.sql("update mail.returned set settled_at = at").update());
    }

    @Test
    @DisplayName(
            "R94 · wat iemand stuurde die geen plek meer heeft, wacht bij het Platform; anders bij wie het stuurde")
    void of_somebody_who_left() {
        var left = Viewer.person(PersonId.next(), "Ans", java.util.Set.of());
        var petra = viewer(Personas.PETRA);
        comesBack(left, to);
        assertThat(found(petra, to)).singleElement().satisfies(it -> {
            assertThat(it.told()).isEqualTo("Bekijk een mail die niet aankwam");
        });
        var other = UUID.randomUUID() + "@voorbeeld.example";
        comesBack(viewer(Personas.SAMIRA), other);
        assertThat(found(petra, other)).isEmpty();
        assertThat(found(viewer(Personas.SAMIRA), other)).hasSize(1);
        assertThat(found(viewer(Personas.SAMIRA), to)).isEmpty();
    }

    @Test
    @DisplayName(
            "R33 · wie op het eigen adres niets krijgt, leest dat bij de keuzes voor mail, met wat helpt; een ander niet")
    void on_the_own_page() {
        var email = as(
                Viewer.program("toets"),
                () -> people.require(Personas.LOTTE.id()).email());
        var lotte = Visitor.as("lotte", port);
        assertThat(lotte.get("/mijn-gegevens/mail").body()).doesNotContain("komt niet aan op");
        comesBack(viewer(Personas.SAMIRA), email);
        assertThat(lotte.get("/mijn-gegevens/mail").body())
                .contains("Mail van Koers komt niet aan op " + email, "/mijn-gegevens/mailadres");
        assertThat(Visitor.as("samira", port).get("/mijn-gegevens/mail").body()).doesNotContain("komt niet aan op");
    }

    private void comesBack(Viewer by, String address) {
        as(
                by,
                () -> mailbox.post(
                        Letter.toAddress("TOETS " + UUID.randomUUID(), null, address, "nl", "Toets", "tekst", false)));
        as(Viewer.program("toets"), () -> db.sql("""
                insert into mail.returned (letter_id, recipient, kind, secret, posted_by, status, at)
                select id, recipient, 'TOETS', secret, posted_by, '5.1.1', written_at from mail.letter
                 where recipient = ? and fact like 'TOETS %'""").param(address).update());
    }

    private List<WorkItem> found(Viewer viewer, String address) {
        return as(viewer, () -> Words.in("nl", () -> work.items(viewer, TODAY))).stream()
                .filter(it -> it.what().contains(address))
                .toList();
    }

    private Viewer viewer(Persona persona) {
        return Viewer.person(persona.id(), persona.name(), seats.of(persona.id()));
    }

    private <T> T as(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
