package nl.koers.mail.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// The mail server will never take this letter (a 5xx about the address or the letter itself): trying again is
/// no use, somebody has to know. A wrong password or a refused sender is none: that is about our own settings,
/// and passes.
final class Refused extends MailException {
    private static final Pattern STATUS = Pattern.compile("\\b(5\\.\\d{1,3}\\.\\d{1,3})\\b");

    private final String status;

    Refused(String status, Throwable cause) {
        super("refused: " + status, cause);
        this.status = status;
    }

    /// Such as 5.1.1 (RFC 3463).
    String status() {
        return status;
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
            int code = it instanceof SMTPAddressFailedException address
                    ? address.getReturnCode()
                    : it instanceof SMTPSendFailedException send
                                    && !send.getCommand().startsWith("MAIL")
                            ? send.getReturnCode()
                            : 0;
            if (code >= 500 && code < 600) {
                return Optional.of(new Refused(status(it, code), sending));
            }
            Optional.ofNullable(it.getCause()).ifPresent(open::add);
            if (it instanceof jakarta.mail.MessagingException message && message.getNextException() != null) {
                open.add(message.getNextException());
            }
        }
        return Optional.empty();
    }

    private static String status(Throwable why, int code) {
        var said = STATUS.matcher(String.valueOf(why.getMessage()));
        return said.find() ? said.group(1) : code == 550 ? "5.1.1" : "5.0.0";
    }
}
