package nl.koers.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Pattern;
import nl.koers.mail.internal.Postman.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Mail over SMTP, as soon as a server is set (`KOERS_MAIL_HOST`): plain text first, the page made of it beside
/// it, and what a calendar understands where there is something to put in one. Never from the demonstration, whatever
/// is set: its letters lie in the letterbox on the screen.
@Component
@Profile("!demo")
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class Smtp implements Postman.Way {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)");

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
            message.setContent(content(letter));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language());
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        try {
            sender.send(message);
        } catch (MailSendException e) {
            throw Refused.in(e).<RuntimeException>map(it -> it).orElse(e);
        }
    }

    private static MimeMultipart content(Ready letter) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(letter.body(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(
                part(MailPage.of(letter.language(), letter.subject(), letter.body()), "text/html; charset=UTF-8"));
        if (letter.calendar() != null) {
            var method = METHOD.matcher(letter.calendar());
            parts.addBodyPart(part(
                    letter.calendar(),
                    "text/calendar; charset=UTF-8; method=" + (method.find() ? method.group(1) : "PUBLISH")));
        }
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8");
        part.setHeader("Content-Type", type);
        return part;
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
