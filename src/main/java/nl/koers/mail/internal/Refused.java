package nl.koers.mail.internal;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// The mail server answered about this one letter, and did not take it. For good only when it says that the address
/// or the box is not there: somebody has to know, and trying again is no use. Anything else (no relaying, too busy,
/// a filter) may be about our own settings, and passes.
final class Refused extends MailException {
    private static final Pattern STATUS = Pattern.compile("\\b([45]\\.\\d{1,3}\\.\\d{1,3})\\b");
    /// Of the recipient: not 5.1.7 and 5.1.8, which are about the sender.
    private static final Pattern FOR_GOOD = Pattern.compile("5\\.(1\\.(?![78]$)|2\\.)\\d{1,3}");

    /// What these mean about a recipient when nothing more is said (RFC 5321).
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

    private static final int CLOSING = 421;

    private final String status;

    Refused(String status, Throwable cause) {
        super("refused: " + status, cause);
        this.status = status;
    }

    /// Such as 5.1.1 (RFC 3463); empty when it said no more than a number.
    String status() {
        return status;
    }

    boolean isForGood() {
        return FOR_GOOD.matcher(status).matches();
    }

    static Optional<Refused> in(MailSendException sending) {
        var open = new ArrayDeque<Throwable>(Arrays.asList(sending.getMessageExceptions()));
        open.add(sending);
        var seen = new HashSet<Throwable>();
        while (!open.isEmpty()) {
            var it = open.poll();
            if (!seen.add(it)) {
                continue;
            }
            if (it instanceof SMTPAddressFailedException address) {
                return Optional.of(new Refused(aboutRecipient(address), sending));
            }
            if (it instanceof SMTPSendFailedException send && isAboutLetter(send)) {
                return Optional.of(new Refused(said(send), sending));
            }
            Optional.ofNullable(it.getCause()).ifPresent(open::add);
            if (it instanceof MessagingException message && message.getNextException() != null) {
                open.add(message.getNextException());
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutLetter(SMTPSendFailedException send) {
        return send.getReturnCode() >= 400
                && send.getReturnCode() != CLOSING
                && !send.getCommand().startsWith("MAIL");
    }

    private static String aboutRecipient(SMTPAddressFailedException address) {
        var said = said(address);
        return said.isEmpty() && NO_SUCH_ADDRESS.contains(address.getReturnCode()) ? "5.1.1" : said;
    }

    private static String said(Throwable why) {
        var said = STATUS.matcher(String.valueOf(why.getMessage()));
        return said.find() ? said.group(1) : "";
    }
}
