package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("De post")
class PostmanTests {
    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Returning returning;

    @Autowired
    private LastLook look;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Postman postman;
    private final String to = UUID.randomUUID() + "@voorbeeld.example";

    @BeforeEach
    void nothingElseLiesReady() {
        postman = new Postman(db, clock, transaction, returning, look);
        program(() -> db.sql("update mail.letter set next_at = null").update());
    }

    @AfterEach
    void settled() {
        program(() -> db.sql("update mail.returned set settled_at = at").update());
    }

    @Test
    @DisplayName("R92 · een brief komt aan zoals hij is geschreven, met een vaste Message-ID en zonder vreemde koppen")
    void arrives_as_written() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            post("Één\r\nBcc: iedereen@evil.example", "Dag é,\n\n😀 regel\n.\nslot", true);
            assertThat(postman.deliver(new Smtp(postman, sender, "koers@voorbeeld.example")))
                    .isEqualTo(1);
            assertThat(server.waitForIncomingEmail(5_000, 1)).isTrue();
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Één Bcc: iedereen@evil.example");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(to);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id() + "@voorbeeld.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            var parts = (MimeMultipart) mail.getContent();
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(text(parts, 0)).isEqualTo("Dag é,\n\n😀 regel\n.\nslot");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(text(parts, 1)).contains("<html lang=\"nl\">", "<p>Dag é,</p>", "😀 regel");
            assertThat(program(() -> mailbox.of(to, 1)).getFirst().body())
                    .as("its secret is gone")
                    .isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("R90 · van een brief met een geheim adres gaat ook de uitnodiging weg, zodra hij is verstuurd")
    void nothing_secret_stays() {
        var invitation = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
        Acting.as(
                Viewer.anyone(),
                () -> transaction.executeWithoutResult(_ -> mailbox.post(
                        new Letter("TOETS " + to, null, false, to, "nl", "Gesprek", "geheim", true, invitation))));
        var sent = new ArrayList<Postman.Ready>();
        assertThat(postman.deliver(sent::add)).isEqualTo(1);
        assertThat(sent).extracting(Postman.Ready::calendar).containsExactly(invitation);
        assertThat(program(() -> mailbox.of(to, 1)).getFirst().calendar()).isNull();
    }

    @Test
    @DisplayName("R92 · wat niet aankomt, gaat later opnieuw, en nooit twee keer tegelijk")
    void tries_again_later() throws Exception {
        post("Poging", "tekst", false);
        var tried = new ArrayList<UUID>();
        Postman.Way broken = letter -> {
            tried.add(letter.id());
            throw new MailSendException("down");
        };
        assertThat(postman.deliver(broken)).isZero();
        assertThat(postman.deliver(broken)).isZero();
        assertThat(tried).as("not again at once").hasSize(1);
        program(() -> db.sql("update mail.letter set next_at = written_at where recipient = ?")
                .param(to)
                .update());
        var sent = new ArrayList<UUID>();
        var holding = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> postman.deliver(letter -> {
                    holding.countDown();
                    try {
                        goOn.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    sent.add(letter.id());
                }));
        assertThat(holding.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(postman.deliver(letter -> sent.add(letter.id())))
                .as("the other node holds it")
                .isZero();
        goOn.countDown();
        first.join();
        assertThat(sent).containsExactly(tried.getFirst());
    }

    @Test
    @DisplayName("R92 · een mailserver die een weekend weg is, kost geen brief: pas na twee weken komt hij terug")
    void two_weeks() {
        post("Weekend", "tekst", false);
        var first = Objects.requireNonNull(next());
        var last = first;
        for (Instant at = first; at != null; at = next()) {
            last = at;
            new Postman(db, Clock.fixed(at, clock.getZone()), transaction, returning, look).deliver(nobody());
        }
        assertThat(Duration.between(first, last)).isBetween(Duration.ofDays(14), Duration.ofHours(14 * 24 + 5));
        assertThat(program(() -> db.sql("select status from mail.returned where recipient = ?")
                        .param(to)
                        .query(String.class)
                        .list()))
                .containsExactly("");
    }

    @Test
    @DisplayName("R92 · antwoordt er geen mailserver, dan stopt de ronde; een volgende begint met een andere brief")
    void one_try_a_round() {
        post("Eén", "tekst", false);
        post("Twee", "tekst", false);
        var tried = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            postman.deliver(letter -> {
                tried.add(letter.subject());
                throw new MailAuthenticationException("wrong");
            });
        }
        assertThat(tried).containsExactlyInAnyOrder("Eén", "Twee");
        assertThat(program(() -> db.sql("select count(*) from mail.returned where recipient = ?")
                        .param(to)
                        .query(Integer.class)
                        .single()))
                .as("a wrong password is ours, and passes")
                .isZero();
    }

    @Test
    @DisplayName("R92 · een brief die niet te maken is, houdt de andere niet tegen")
    void one_that_breaks() {
        post("Stuk", "tekst", false);
        post("Heel", "tekst", false);
        var sent = new ArrayList<String>();
        Postman.Way way = letter -> {
            if (letter.subject().equals("Stuk")) {
                throw new IllegalStateException("cannot be made");
            }
            sent.add(letter.subject());
        };
        assertThat(postman.deliver(way)).isEqualTo(1);
        assertThat(postman.deliver(way)).as("it waits its turn").isZero();
        assertThat(sent).containsExactly("Heel");
    }

    @Test
    @DisplayName("R92 · een brief waarvan de kamer zich verslikt, houdt de andere niet tegen")
    void one_that_nobody_understands() {
        program(() -> mailbox.post(Letter.toAddress("GUEST stuk" + to, null, to, "nl", "Stuk", "tekst", false)));
        post("Heel", "tekst", false);
        var sent = new ArrayList<String>();
        assertThat(postman.deliver(letter -> sent.add(letter.subject()))).isEqualTo(1);
        assertThat(sent).containsExactly("Heel");
    }

    @Test
    @DisplayName("R92 · ook een brief waarop de database de transactie afbreekt, houdt de andere niet tegen")
    void one_that_ends_the_transaction() {
        post("Stuk", "tekst", false);
        post("Heel", "tekst", false);
        var sent = new ArrayList<String>();
        assertThat(postman.deliver(letter -> {
                    if (letter.subject().equals("Stuk")) {
                        db.sql("select 1 / 0").query(Integer.class).single();
                    }
                    sent.add(letter.subject());
                }))
                .isEqualTo(1);
        assertThat(sent).containsExactly("Heel");
    }

    private static Postman.Way nobody() {
        return _ -> {
            throw new MailSendException("down");
        };
    }

    /// When the letter of this test goes next, or null.
    private @Nullable Instant next() {
        return program(() -> db.sql("select next_at from mail.letter where recipient = ?")
                        .param(to)
                        .query((row, _) -> Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class)))
                        .single())
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    @Test
    @DisplayName("R90 · niemand leest de post van een ander, ook niet met een eigen plek")
    void nobody_reads_it() {
        post("Geheim", "tekst", true);
        Acting.as(
                Viewer.anyone(),
                () -> assertThat(transaction.<Integer>execute(
                                _ -> mailbox.of(to, 9).size()))
                        .isZero());
        assertThat(program(() -> mailbox.of(to, 9))).hasSize(1);
    }

    private static String text(MimeMultipart parts, int place) throws Exception {
        return parts.getBodyPart(place)
                .getContent()
                .toString()
                .replace("\r", "")
                .strip();
    }

    private void post(String subject, String body, boolean secret) {
        Acting.as(
                Viewer.anyone(),
                () -> transaction.executeWithoutResult(_ -> mailbox.post(
                        Letter.toAddress("TOETS " + subject + to, null, to, "nl", subject, body, secret))));
    }

    private UUID id() {
        return program(() -> db.sql("select id from mail.letter where recipient = ?")
                .param(to)
                .query(UUID.class)
                .single());
    }

    private <T> T program(java.util.function.Supplier<T> act) {
        return Acting.call(Viewer.program("toets"), () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
