package nl.koers.mail.internal;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks into the box where reports of letters that did not arrive come in (`KOERS_MAIL_RETURNS_HOST`, over IMAP).
/// What was read is marked as read and stays: nothing is thrown away here.
@Component
@ConditionalOnExpression("!'${koers.mail.returns.host:}'.isBlank()")
class ReturnsBox {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnsBox.class);
    private static final int MOST = 200;

    /// Where the box is.
    record Address(String protocol, String host, int port, String user, String password) {}

    private final Returning returning;
    private final TransactionTemplate transaction;
    private final Address address;

    ReturnsBox(
            Returning returning,
            TransactionTemplate transaction,
            @Value("${koers.mail.returns.protocol:imaps}") String protocol,
            @Value("${koers.mail.returns.host:}") String host,
            @Value("${koers.mail.returns.port:993}") int port,
            @Value("${koers.mail.returns.user:}") String user,
            @Value("${koers.mail.returns.password:}") String password) {
        this.returning = returning;
        this.transaction = transaction;
        this.address = new Address(protocol, host, port, user, password);
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 300_000)
    void look() {
        try {
            read();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.error("The box of returned mail could not be read", e);
        }
    }

    /// @return how many letters turned out not to have arrived
    int read() throws MessagingException, IOException {
        var session = Session.getInstance(settings(address.protocol()));
        int found = 0;
        try (var store = session.getStore(address.protocol())) {
            store.connect(address.host(), address.port(), address.user(), address.password());
            try (var box = store.getFolder("INBOX")) {
                box.open(Folder.READ_WRITE);
                int count = box.getMessageCount();
                for (var message : box.getMessages(Math.max(1, count - MOST + 1), count)) {
                    if (!message.isSet(Flags.Flag.SEEN)) {
                        found += take(message) ? 1 : 0;
                        message.setFlag(Flags.Flag.SEEN, true);
                    }
                }
            }
        }
        return found;
    }

    private boolean take(Message message) {
        var report = report(message);
        if (report.isEmpty()) {
            return false;
        }
        var known = new boolean[1];
        Acting.as(
                Viewer.program("post"),
                () -> transaction.executeWithoutResult(_ -> known[0] =
                        returning.note(report.get().letter(), report.get().status())));
        return known[0];
    }

    /// Anybody can send a mail to this box: one that is no mail at all must not stand before the others for ever.
    /// Trouble
    /// with the box itself shows as soon as the mail is marked as seen.
    private static Optional<DeliveryReport> report(Message message) {
        try {
            return message instanceof MimeMessage mime ? DeliveryReport.of(mime) : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warn("A mail in the box of returned mail could not be read and is passed over: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Properties settings(String protocol) {
        var settings = new Properties();
        for (var limit : java.util.List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail." + protocol + "." + limit, "10000");
        }
        settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return settings;
    }
}
