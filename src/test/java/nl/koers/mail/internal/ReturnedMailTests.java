package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.mail.ReturnedMail;
import nl.koers.mail.ReturnedMail.Returned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Mail die niet aankomt")
class ReturnedMailTests {
    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ReturnedMail returned;

    @Autowired
    private Returning returning;

    @Autowired
    private LastLook look;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    private final String to = UUID.randomUUID() + "@voorbeeld.example";
    private final Viewer inviter = Viewer.person(PersonId.next(), "Ans", Set.of());

    @BeforeEach
    void nothingElseLiesReady() {
        program(() -> db.sql("update mail.letter set next_at = null").update());
    }

    @AfterEach
    void settled() {
        program(() -> db.sql("update mail.returned set settled_at = at").update());
    }

    @Test
    @DisplayName(
            "R90 · een weigering voorgoed ziet wie de mail op weg stuurde en het Platform, en niemand anders; zonder de tekst")
    void refused_for_good() throws Exception {
        post(inviter, "INVITED x", false);
        assertThat(deliverTo("550 5.1.1 no such user")).isZero();
        assertThat(waiting(inviter)).singleElement().satisfies(it -> {
            assertThat(it.recipient()).isEqualTo(to);
            assertThat(it.kind()).isEqualTo("INVITED");
            assertThat(it.status()).isEqualTo("5.1.1");
        });
        assertThat(waiting(persona(Personas.PETRA.id()))).hasSize(1);
        assertThat(waiting(persona(Personas.SAMIRA.id()))).isEmpty();
        assertThat(waiting(Viewer.anyone())).isEmpty();
        assertThat(deliverTo("250 OK")).as("not tried again by itself").isZero();
        var letter = letter();
        assertThatThrownBy(() -> as(persona(Personas.SAMIRA.id()), () -> {
                    returned.sendAgain(letter);
                    return true;
                }))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R90 · na een blik erop gaat de mail opnieuw; een mail met een geheim nooit")
    void once_more() throws Exception {
        post(inviter, "INVITED x", false);
        deliverTo("552 5.2.2 mailbox full");
        var letter = letter();
        as(inviter, () -> {
            returned.sendAgain(letter);
            return true;
        });
        assertThat(waiting(inviter)).isEmpty();
        assertThat(deliverTo("250 OK")).isEqualTo(1);
        post(inviter, "PASSWORD y", true);
        deliverTo("550 nee");
        assertThat(waiting(inviter)).extracting(Returned::status).containsExactly("5.1.1");
        assertThatThrownBy(() -> as(inviter, () -> {
                    returned.sendAgain(waiting(inviter).getFirst().letter());
                    return true;
                }))
                .isInstanceOf(NoSuchThing.class);
        as(inviter, () -> {
            returned.settle(waiting(inviter).getFirst().letter());
            return true;
        });
        assertThat(waiting(inviter)).isEmpty();
    }

    @Test
    @DisplayName("R92 · even niet kunnen is geen weigering: die mail gaat later vanzelf")
    void for_now() throws Exception {
        post(inviter, "INVITED x", false);
        assertThat(deliverTo("451 4.7.1 try later")).isZero();
        assertThat(waiting(inviter)).isEmpty();
        program(() -> db.sql("update mail.letter set next_at = written_at where recipient = ?")
                .param(to)
                .update());
        assertThat(deliverTo("250 OK")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R92 · wat de mailserver om iets anders weigert dan het adres, kan aan ons liggen en gaat later opnieuw")
    void for_another_reason() throws Exception {
        post(inviter, "INVITED x", false);
        for (var said : List.of("550 5.7.1 relay access denied", "554 nee", "550 5.1.8 sender domain unknown")) {
            assertThat(deliverTo(said)).isZero();
            assertThat(waiting(inviter)).as(said).isEmpty();
            program(() -> db.sql("update mail.letter set next_at = written_at where recipient = ?")
                    .param(to)
                    .update());
        }
        assertThat(deliverTo("250 OK")).isEqualTo(1);
    }

    @Test
    @DisplayName("R33 · alleen waar het adres of het postvak er niet is, komt niets meer aan")
    void dead_or_not() throws Exception {
        post(inviter, "INVITED x", false);
        assertThat(deliverTo("250 OK")).isEqualTo(1);
        for (var status : List.of("5.7.1", "5.1.8", "5.0.0", "4.4.7", "")) {
            program(() -> returning.note(letter(), status));
            assertThat(program(() -> returned.isDead(to))).as(status).isFalse();
        }
        for (var status : List.of("5.1.1", "5.1.10", "5.2.2")) {
            program(() -> returning.note(letter(), status));
            assertThat(program(() -> returned.isDead(to))).as(status).isTrue();
        }
    }

    @Test
    @DisplayName("R90 · van een geweigerde mail met een geheim blijft geen tekst staan")
    void no_secret_stays() throws Exception {
        post(inviter, "PASSWORD y", true);
        assertThat(deliverTo("550 5.1.1 no such user")).isZero();
        assertThat(program(() -> mailbox.of(to, 9)))
                .extracting(Mailbox.Received::body)
                .containsExactly("");
    }

    /// A mail server that says this about every recipient.
    private int deliverTo(String aboutRecipient) throws Exception {
        try (var server = new AnsweringServer(aboutRecipient)) {
            var postman = new Postman(db, clock, transaction, returning, look);
            return postman.deliver(new Smtp(postman, server.sender(), "koers@voorbeeld.example"));
        }
    }

    private void post(Viewer by, String fact, boolean secret) {
        as(
                by,
                () -> mailbox.post(
                        Letter.toAddress(fact + " " + UUID.randomUUID(), null, to, "nl", "Toets", "tekst", secret)));
    }

    private UUID letter() {
        return program(() -> db.sql("select id from mail.letter where recipient = ? order by written_at limit 1")
                .param(to)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single());
    }

    /// Of what this test posted.
    private List<Returned> waiting(Viewer viewer) {
        return as(
                viewer,
                () -> returned.waiting().stream()
                        .filter(it -> it.recipient().equals(to))
                        .toList());
    }

    private Viewer persona(PersonId id) {
        return Viewer.person(id, "", seats.of(id));
    }

    private <T> T program(Supplier<T> act) {
        return as(Viewer.program("toets"), act);
    }

    private <T> T as(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
