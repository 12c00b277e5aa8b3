package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
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
import org.springframework.mail.javamail.JavaMailSenderImpl;
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
            "R90, R92 · een bericht van een mailserver dat onze brief niet aankwam, wordt gelezen; al het andere niet, en wat niemand kan lezen houdt de rest niet op")
    void a_report_comes_back() throws Exception {
        post(inviter, "INVITED x", false);
        assertThat(deliverTo("250 OK")).isEqualTo(1);
        var box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        box.start();
        try {
            var user = box.setUser("koers@voorbeeld.example", "koers", "geheim");
            user.deliver(message("Ik ben op vakantie", "text/plain", "tot maandag"));
            user.deliver(unreadable());
            user.deliver(report("delayed", letter()));
            user.deliver(report("failed", UUID.randomUUID()));
            user.deliver(report("failed", letter()));
            var returns = new ReturnsBox(
                    returning, transaction, "imap", "127.0.0.1", box.getImap().getPort(), "koers", "geheim");
            assertThat(returns.read()).isEqualTo(1);
            assertThat(returns.read()).as("each is read once").isZero();
        } finally {
            box.stop();
        }
        assertThat(waiting(inviter)).extracting(Returned::status).containsExactly("5.1.10");
    }

    /// Looks like a report, in a way of writing that nobody can read.
    private static MimeMessage unreadable() throws Exception {
        return message(
                "Undelivered Mail Returned to Sender",
                "multipart/report; report-type=delivery-status; boundary=\"b\"",
                """
                --b
                Content-Type: message/delivery-status
                Content-Transfer-Encoding: x-geheimschrift

                Action: failed
                --b--
                """);
    }

    private static MimeMessage report(String action, UUID letter) throws Exception {
        return message(
                "Undelivered Mail Returned to Sender",
                "multipart/report; report-type=delivery-status; boundary=\"b\"",
                """
                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.voorbeeld.example

                Final-Recipient: rfc822; iemand@voorbeeld.example
                Action: %s
                Status: 5.1.10
                --b
                Content-Type: text/rfc822-headers

                Subject: Toets
                Message-ID: <%s@voorbeeld.example>
                --b--
                """.formatted(action, letter));
    }

    private static MimeMessage message(String subject, String type, String body) throws Exception {
        var raw = "From: mailer-daemon@voorbeeld.example\nTo: koers@voorbeeld.example\nSubject: " + subject
                + "\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// A mail server that says this about every recipient.
    private int deliverTo(String aboutRecipient) throws Exception {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var serving = Thread.ofVirtual().start(() -> serve(server, aboutRecipient));
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getLocalPort());
            var postman = new Postman(db, clock, transaction, returning);
            int sent = postman.deliver(new Smtp(postman, sender, "koers@voorbeeld.example"));
            server.close();
            serving.join();
            return sent;
        }
    }

    private static void serve(ServerSocket server, String aboutRecipient) {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
                boolean text = false;
                say(out, "220 hier");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (text) {
                        text = !line.equals(".");
                        if (!text) {
                            say(out, "250 OK");
                        }
                    } else if (line.startsWith("RCPT")) {
                        say(out, aboutRecipient);
                    } else if (line.startsWith("DATA")) {
                        text = true;
                        say(out, "354 toe maar");
                    } else {
                        say(out, "250 OK");
                    }
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void say(java.io.Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private void post(Viewer by, String fact, boolean secret) {
        as(by, () -> mailbox.post(new Letter(fact + " " + UUID.randomUUID(), to, "nl", "Toets", "tekst", secret)));
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
        try {
            return Acting.call(viewer, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
