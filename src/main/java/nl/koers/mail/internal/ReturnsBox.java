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
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks into the box where reports of letters that did not arrive come in (`KOERS_MAIL_RETURNS_HOST`, over IMAP).
/// What was read is marked as read and stays: nothing is thrown away here. The demonstration sends nothing, so it does
/// not look.
@Component
@Profile("!demo")
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
        } catch (MessagingException | RuntimeException e) {
            LOG.error("The box of returned mail could not be read", e);
        }
    }

    /// @return how many letters turned out not to have arrived
    int read() throws MessagingException {
        var session = Session.getInstance(settings(address.protocol()));
        int found = 0;
        try (var store = session.getStore(address.protocol())) {
            store.connect(address.host(), address.port(), address.user(), address.password());
            try (var box = store.getFolder("INBOX")) {
                box.open(Folder.READ_WRITE);
                int count = box.getMessageCount();
                for (var message : box.getMessages(Math.max(1, count - MOST + 1), count)) {
                    if (!message.isSet(Flags.Flag.SEEN)) {
                        found += one(message) ? 1 : 0;
                    }
                }
            }
        }
        return found;
    }

    /// What cannot be noted now is not marked as read, and comes again at a next look.
    private boolean one(Message message) throws MessagingException {
        var report = report(message);
        boolean noted;
        try {
            noted = report.isPresent() && noted(report.get());
        } catch (RuntimeException e) {
            LOG.error("One report of returned mail could not be noted; it is tried again", e);
            return false;
        }
        message.setFlag(Flags.Flag.SEEN, true);
        return noted;
    }

    /// What cannot be read is no report, and does not stand in the way of those after it.
    private static Optional<DeliveryReport> report(Message message) {
        try {
            return message instanceof MimeMessage mime ? DeliveryReport.of(mime) : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warn("One message in the box of returned mail could not be read; the others go on", e);
            return Optional.empty();
        }
    }

    private boolean noted(DeliveryReport report) {
        var known = new boolean[1];
        Acting.as(
                Viewer.program("post"),
                () -> transaction.executeWithoutResult(
                        _ -> known[0] = returning.note(report.letter(), report.status(), report.addressed())));
        return known[0];
    }

    private static Properties settings(String protocol) {
        var settings = new Properties();
        for (var limit : java.util.List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail." + protocol + "." + limit, "10000");
        }
        // or reading a message would mark it as read, before what it reports is noted
        settings.setProperty("mail." + protocol + ".peek", "true");
        settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return settings;
    }
}
