package nl.koers.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.koers.mail.internal.Postman.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Mail over SMTP, as soon as a server is set (`KOERS_MAIL_HOST`). Plain text: it reads anywhere.
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class Smtp implements Postman.Way {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

    private final Postman postman;
    private final JavaMailSender sender;
    private final String from;

    Smtp(Postman postman, JavaMailSender sender, @Value("${koers.mail.from:}") String from) {
        this.postman = postman;
        this.sender = sender;
        this.from = from;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 10_000)
    void round() {
        try {
            postman.deliver(this);
        } catch (RuntimeException e) {
            LOG.error("The round of letters broke off", e);
        }
    }

    @Override
    public void send(Ready letter) {
        var message =
                new SameId(sender.createMimeMessage(), "<" + letter.id() + "@" + from.replaceAll(".*@", "") + ">");
        try {
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(from);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language());
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    /// The id of a letter stays the same when it is sent again.
    private static final class SameId extends MimeMessage {
        private final String id;

        SameId(MimeMessage plain, String id) {
            super(plain.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
