package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.StandIn;
import nl.koers.access.Viewer;
import nl.koers.mail.BeforeSending;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Het postvak voor mail die terugkomt")
class ReturnsBoxTests {
    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Returning returning;

    @Autowired
    private LastLook look;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StandIn standIn;

    private final String to = UUID.randomUUID() + "@voorbeeld.example";

    @AfterEach
    void settled() {
        program(() -> db.sql("update mail.returned set settled_at = at").update());
    }

    @Test
    @DisplayName("R92 · een bericht van een mailserver dat onze brief niet aankwam, wordt gelezen; al het andere niet")
    void a_report_comes_back() throws Exception {
        var letter = sent();
        var box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        box.start();
        try {
            var user = box.setUser("koers@voorbeeld.example", "koers", "geheim");
            user.deliver(message("Ik ben op vakantie", "text/plain", "tot maandag"));
            user.deliver(report("delayed", letter));
            user.deliver(broken());
            user.deliver(report("failed", UUID.randomUUID()));
            user.deliver(report("failed", letter));
            var port = box.getImap().getPort();
            var returns = new ReturnsBox(returning, transaction, "imap", "127.0.0.1", port, "koers", "geheim");
            var away = new ReturnsBox(returning, dead(), "imap", "127.0.0.1", port, "koers", "geheim");
            assertThat(away.read()).as("nothing can be noted now").isZero();
            assertThat(returns.read()).isEqualTo(1);
            assertThat(returns.read()).as("each is read once").isZero();
        } finally {
            box.stop();
        }
        assertThat(program(() -> db.sql("select status from mail.returned where recipient = ?")
                        .param(to)
                        .query(String.class)
                        .list()))
                .containsExactly("5.1.10");
    }

    @Test
    @DisplayName(
            "R92 · komt een brief laat terug van een oud adres, dan houdt dat de brief naar het nieuwe adres niet tegen")
    void late_from_an_address_of_before() throws Exception {
        var letter = sent();
        var next = "nieuw-" + to;
        assertThat(read(report("failed", letter, to))).isOne();
        program(() -> db.sql("update mail.returned set settled_at = at").update());
        program(() -> db.sql("update mail.letter set sent_at = null, problem = '', next_at = written_at where id = ?")
                .param(letter)
                .update());
        assertThat(goes(next)).containsExactly(next);
        assertThat(read(report("failed", letter, to.toUpperCase(Locale.ROOT)))).isZero();
        assertThat(waiting()).isEmpty();
        assertThat(program(() -> db.sql("select problem from mail.letter where id = ?")
                        .param(letter)
                        .query(String.class)
                        .single()))
                .isEmpty();
        for (var addressed : List.of(next, "Ander <" + next + ">", "doorgestuurd@voorbeeld.example", "")) {
            assertThat(read(report("failed", letter, addressed))).as(addressed).isOne();
            assertThat(waiting()).as(addressed).containsExactly(next);
            program(() -> db.sql("update mail.returned set settled_at = at, recipient = ? where letter_id = ?")
                    .param(to)
                    .param(letter)
                    .update());
        }
    }

    private List<String> waiting() {
        return program(
                () -> db.sql("select recipient from mail.returned where lower(recipient) like ? and settled_at is null")
                        .param("%" + to)
                        .query(String.class)
                        .list());
    }

    /// Where what lies ready goes, now that this is the address of whom it is for.
    private List<String> goes(String address) {
        var moved = new LastLook(List.of(new Moved(address)), db, standIn);
        var sent = new ArrayList<String>();
        new Postman(db, clock, transaction, returning, moved).deliver(it -> sent.add(it.to()));
        return sent;
    }

    private record Moved(String address) implements BeforeSending {
        @Override
        public Set<String> kinds() {
            return Set.of("INVITED");
        }

        @Override
        public Optional<String> to(Due letter) {
            return Optional.of(address);
        }
    }

    private int read(MimeMessage report) throws Exception {
        var box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        box.start();
        try {
            box.setUser("koers@voorbeeld.example", "koers", "geheim").deliver(report);
            var port = box.getImap().getPort();
            return new ReturnsBox(returning, transaction, "imap", "127.0.0.1", port, "koers", "geheim").read();
        } finally {
            box.stop();
        }
    }

    private static TransactionTemplate dead() {
        return new TransactionTemplate() {
            @Override
            public void executeWithoutResult(Consumer<TransactionStatus> act) {
                throw new DataAccessResourceFailureException("the database is away");
            }
        };
    }

    /// A report that was cut off halfway.
    private static MimeMessage broken() throws Exception {
        return message(
                "Undelivered Mail Returned to Sender",
                "multipart/report; report-type=delivery-status; boundary=\"b\"",
                """
                --b
                Content-Type: text/rfc822-headers
                Content-Transfer-Encoding: base64

                A
                --b--
                """);
    }

    private MimeMessage report(String action, UUID letter) throws Exception {
        return report(action, letter, to);
    }

    /// @param addressed what stood above the letter itself; the server passed it on to somebody else
    private static MimeMessage report(String action, UUID letter, String addressed) throws Exception {
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
                To: %s
                Message-ID: <%s@voorbeeld.example>
                --b--
                """.formatted(action, addressed, letter));
    }

    private static MimeMessage message(String subject, String type, String body) throws Exception {
        var raw = "From: mailer-daemon@voorbeeld.example\nTo: koers@voorbeeld.example\nSubject: " + subject
                + "\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private UUID sent() {
        program(() -> db.sql("update mail.letter set next_at = null").update());
        program(() -> mailbox.post(Letter.toAddress("INVITED x " + to, null, to, "nl", "Toets", "tekst", false)));
        var sent = new ArrayList<Postman.Ready>();
        assertThat(new Postman(db, clock, transaction, returning, look).deliver(sent::add))
                .isEqualTo(1);
        return sent.getFirst().id();
    }

    private <T> T program(Supplier<T> act) {
        return Acting.call(Viewer.program("toets"), () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
