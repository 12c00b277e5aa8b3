package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.access.Seats;
import nl.koers.mail.Mailbox;
import nl.koers.mail.internal.Postman;
import nl.koers.people.NationalSeat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("Links in een mail")
class LinksByMailTests {
    private static final String FIRST = "paard batterij lamp nietje";
    private static final String SECOND = "vier fietsen in de gracht";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AsProgram program;

    @Autowired
    private Seats seats;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private NewPassword newPassword;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcClient db;

    private Invited vera;

    @BeforeEach
    void invited() {
        vera = new Invited(beans, port);
    }

    @Test
    @DisplayName(
            "R90 · een uitnodiging is vaak te openen, verandert daarbij niets, en laat één keer een wachtwoord kiezen")
    void an_invitation_leads_to_the_task() {
        var link = vera.link("/uitnodiging/");
        var caller = new Caller(port);
        for (int i = 0; i < 3; i++) {
            assertThat(caller.get(link).body()).contains("Welkom bij Koers, Vera");
        }
        assertThat(caller.session()).as("a token for the form").isNotEmpty();
        assertThat(vera.make(caller, link, "kort").body()).contains("minstens 12 tekens");
        assertThat(vera.make(caller, link, FIRST).uri()).hasToString("http://localhost:" + port + "/mijn-gegevens");
        assertThat(caller.get(link).uri()).hasToString("http://localhost:" + port + "/mijn-gegevens");

        var stranger = new Caller(port);
        assertThat(stranger.get(link).body()).contains("Welkom terug, Vera").doesNotContain("new-password");
        vera.make(stranger, link, SECOND);
        assertThat(vera.enter(stranger, SECOND)).contains("horen niet bij elkaar");
        assertThat(vera.enter(stranger, FIRST)).contains("Mijn werk");
    }

    @Test
    @DisplayName("R94 · eindigt de plek, dan eindigt de uitnodiging, en ze zegt dat; voor een ander is ze nooit")
    void an_invitation_ends_with_the_seat() {
        var link = vera.link("/uitnodiging/");
        var bram = new Caller(port);
        bram.post("/inloggen/bram", Map.of("_csrf", Caller.token(bram.get("/inloggen"))));
        assertThat(bram.get(link).body()).contains("Deze uitnodiging is voor Vera");
        program.run(() -> seats.end(vera.id(), NationalSeat.DUSI, vera.subject(), Invited.TODAY));
        var caller = new Caller(port);
        assertThat(caller.get(link).body()).contains("geldt niet meer").doesNotContain("wachtwoord\"");
        vera.make(caller, link, FIRST);
        assertThat(program.call(() -> db.sql("select count(*) from people.password where person_id = ?")
                        .param(vera.id().value())
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(caller.get("/uitnodiging/" + "x".repeat(43)).body()).contains("Deze link klopt niet");
    }

    @Test
    @DisplayName(
            "R90 · wie twee keer op een dag wordt gevraagd, krijgt één mail; van het geheim staat alleen een afdruk in de tabel")
    void one_letter_per_fact() {
        assertThat(vera.letters()).hasSize(1);
        var secret = vera.link("/uitnodiging/").substring("/uitnodiging/".length());
        assertThat(program.call(
                        () -> db.sql("select encode(secret_hash, 'escape') || path || made_by from people.invitation")
                                .query(String.class)
                                .list()))
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    @DisplayName("R90 · een vergeten wachtwoord: één link, één keer, een uur; overal anders is het afgelopen")
    void a_forgotten_password() {
        newPassword.send(vera.email(), "192.0.2.1");
        var link = vera.link("/nieuw-wachtwoord/");
        newPassword.send(vera.email().toUpperCase(java.util.Locale.ROOT), "192.0.2.1");
        var other = vera.link("/nieuw-wachtwoord/");
        assertThat(other).isNotEqualTo(link);
        var caller = new Caller(port);
        assertThat(caller.get(link).body()).contains("Een nieuw wachtwoord");
        assertThat(vera.make(caller, link, FIRST).body()).contains("Mijn werk");
        assertThat(sessions.of(vera.id())).hasSize(1);
        var later = new Caller(port);
        assertThat(later.get(link).body()).contains("Deze link is al gebruikt");
        assertThat(later.get(other).body()).contains("Deze link is al gebruikt");
        assertThat(vera.make(later, link, SECOND).body()).contains("Deze link is al gebruikt");
        assertThat(vera.letters().getFirst()).contains("zojuist gekozen of veranderd");
    }

    @Test
    @DisplayName("R90 · wie er niet is, krijgt geen mail, en wie vaak vraagt ook niet")
    void few_mails() {
        for (int i = 0; i < 8; i++) {
            newPassword.send(vera.email(), "192.0.2.2");
            newPassword.send("niemand@nergens.example", "192.0.2.3");
        }
        assertThat(vera.letters()).hasSize(1 + 4);
        assertThat(program.call(() -> mailbox.of("niemand@nergens.example", 10)))
                .isEmpty();
    }

    @Test
    @DisplayName("R94 · een uitnodiging die nog wacht als de plek eindigt, gaat niet weg; komt de plek terug, dan wel")
    void an_invitation_that_waits() {
        program.run(() -> seats.end(vera.id(), NationalSeat.DUSI, vera.subject(), Invited.TODAY));
        assertThat(sent()).isEmpty();
        assertThat(program.call(() -> db.sql("select body from mail.letter where recipient = ?")
                        .param(vera.email())
                        .query(String.class)
                        .list()))
                .as("its secret is gone")
                .containsExactly("");
        vera.invite();
        assertThat(sent()).containsExactly(vera.email());
    }

    @Test
    @DisplayName("R90 · wie intussen een ander mailadres heeft, krijgt de uitnodiging daar")
    void an_invitation_follows() {
        var next = "nieuw-" + vera.email();
        program.run(() -> db.sql("update people.mail_address set address = ? where person_id = ?")
                .param(next)
                .param(vera.id().value())
                .update());
        assertThat(sent()).containsExactly(next);
    }

    /// Where what waits for her goes; one round takes some hundreds, and other tests leave more than that.
    private List<String> sent() {
        var sent = new ArrayList<String>();
        while (postman.deliver(letter -> sent.add(letter.to())) > 0) {
            continue;
        }
        return sent.stream().filter(it -> it.endsWith(vera.email())).toList();
    }
}
